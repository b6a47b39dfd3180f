import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

// Back from now: a cache does not trust the time of what has just been written.
let time = Date.now() / 1000 - 86_400

/**
 * Hands out a copy of a folder, with a repository of its own, so that caches and times are nobody's.
 *
 * @param {string} folder
 * @param {(copy: string) => Promise<void>} use
 */
export async function withCopy(folder, use) {
  const copy = mkdtempSync(join(tmpdir(), 'release-lint-bench-'))
  try {
    cpSync(folder, copy, { recursive: true, filter: path => !/[/\\]\.[^/\\]+$/.test(path) })
    mkdirSync(join(copy, '.git'))
    touchAll(copy)
    await use(copy)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/**
 * Hands out a repository with the config that `init` writes, in which one file is staged, and the name of the file.
 *
 * @param {string} file
 * @param {(repository: string, name: string) => Promise<void>} use
 */
export async function withStaged(file, use) {
  const repository = mkdtempSync(join(tmpdir(), 'release-lint-bench-'))
  const name = basename(file)
  try {
    copyFileSync(file, join(repository, name))
    writeFileSync(join(repository, '.releaselintrc.json'), '{\n  "extends": "recommended"\n}\n')
    for (const args of [
      ['init', '--quiet'],
      ['add', '.'],
    ])
      execFileSync('git', args, { cwd: repository })
    await use(repository, name)
  } finally {
    rmSync(repository, { recursive: true })
  }
}

/**
 * Gives every Markdown file a later time than before.
 *
 * @param {string} folder
 */
export function touchAll(folder) {
  time += 60
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.md')) utimesSync(join(folder, name), time, time)
}
