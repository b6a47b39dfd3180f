import { spawnSync } from 'node:child_process'
import { beforeEach } from 'vitest'
import { world, write } from './cli-world.ts'
import { sample } from './example.ts'

/** A release with one error. */
export const misspelt = sample.replace('Shane Jones', 'Shane Jnes')
/** Two spaces in an item are mended without doubt. */
export const fixable = sample.replace('Shane Jones', 'Shane  Jones')

/** Runs git in the folder; throws what it complains of. */
export function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: world.cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** What is staged of a file. */
export const staged = (name: string): string => git('show', `:${name}`)

beforeEach(() => {
  git('init', '-q')
  git('config', 'user.email', 'author@example.nz')
  git('config', 'user.name', 'Author')
  git('config', 'core.autocrlf', 'false')
  write('README.md', '# About\n')
  git('add', '.')
  git('commit', '-qm', 'First')
})
