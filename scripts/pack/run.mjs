import { spawnSync } from 'node:child_process'

/**
 * Runs a command to its end; throws what it said where its exit code is not the right one.
 *
 * @param {string} cwd
 * @param {string[]} command
 * @param {number} [code]
 * @returns {{stdout: string, stderr: string}}
 */
export function run(cwd, [file = '', ...args], code = 0) {
  // What is said is compared as text, and in CI it would have colours.
  const env = { ...process.env, NO_COLOR: '1' }
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, env, encoding: 'utf8' })
  if (error) throw error
  if (status === code) return { stdout, stderr }
  throw new Error(`${[file, ...args].join(' ')}: exit code ${status}\n${stdout}${stderr}`)
}
