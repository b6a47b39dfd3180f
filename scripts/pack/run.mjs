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
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, encoding: 'utf8' })
  if (error) throw error
  if (status === code) return { stdout, stderr }
  throw new Error(`${[file, ...args].join(' ')}: exit code ${status}\n${stdout}${stderr}`)
}
