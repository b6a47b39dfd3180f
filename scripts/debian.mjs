import { spawnSync } from 'node:child_process'

/**
 * Installs a program of the distribution, where there is none yet. The package has its name.
 *
 * @param {string} program
 */
export function installProgram(program) {
  if (spawnSync(program, ['--version']).status === 0) return
  for (const args of [['update'], ['install', '-y', program]]) {
    const { status, stderr, error } = spawnSync('apt-get', args, { encoding: 'utf8' })
    if (status !== 0) throw error ?? new Error(`apt-get ${args.join(' ')}: ${stderr}`)
  }
}
