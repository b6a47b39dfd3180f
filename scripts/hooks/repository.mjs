import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../pack/run.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/hooks-and-ci.md'), 'utf8')
const SEED =
  'seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md'
export const good = readFileSync(join(root, SEED), 'utf8')
export const wrong = good.replace('Hon Shane Jones', 'Hon Shane Jnes')
/** Two spaces in an item of a list are mended without doubt. */
export const fixable = good.replace('Hon Shane Jones', 'Hon Shane  Jones')

/**
 * @typedef {object} Repository
 * @property {string} folder
 * @property {(name: string, text: string) => void} write
 * @property {(name: string) => string} read
 * @property {(...args: string[]) => string} git
 * @property {() => {status: number | null, output: string}} commit
 */

/**
 * A repository with one commit, where the commands in `bins` are installed as npm installs them.
 *
 * @param {string} bins
 * @returns {Repository}
 */
export function createRepository(bins) {
  const folder = mkdtempSync(join(tmpdir(), 'release-lint-hooks-'))
  /** @param {string[]} args */
  const git = (...args) => run(folder, ['git', ...args]).stdout
  /** @param {string} name @param {string} text */
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  git('init', '-q')
  git('config', 'user.email', 'author@example.nz')
  git('config', 'user.name', 'Author')
  write('.gitignore', 'node_modules\n')
  write('README.md', '# About\n')
  write('package.json', '{"private": true}\n')
  cpSync(bins, join(folder, 'node_modules/.bin'), { recursive: true, verbatimSymlinks: false })
  const bin = join(folder, 'node_modules/.bin/release-lint')
  // npm may have put one there, relative to where it was.
  rmSync(bin, { force: true })
  symlinkSync(join(root, 'packages/lint/bin/release-lint.cjs'), bin)
  git('add', '.')
  git('commit', '-qm', 'First')
  return {
    folder,
    write,
    git,
    read: name => readFileSync(join(folder, name), 'utf8'),
    commit() {
      const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', 'Next'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PRE_COMMIT_HOME: join(root, '.hooks/pre-commit') },
      })
      return { status, output: stdout + stderr }
    },
  }
}

/**
 * A file that the page on hooks shows.
 *
 * @param {string} name
 * @returns {string}
 */
export function shown(name) {
  const [, text] = page.split(`\n\`${name}\`:\n\n\`\`\``)
  if (text === undefined) throw new Error(`docs/hooks-and-ci.md does not show ${name}`)
  return text.slice(text.indexOf('\n') + 1, text.indexOf('```'))
}

/** @param {string} file */
export function makeExecutable(file) {
  chmodSync(file, 0o755)
}
