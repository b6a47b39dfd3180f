import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const REPOSITORY = 'git+https://github.com/release-lint/release-lint.git'
const MAX_UNPACKED_BYTES = 3_000_000
// Sources and tests stay at home, and so does what only helps the next build.
const UNWANTED = /(?:^|\/)(?:src|test)\/|\.test\.|\.ts(?<!\.d\.ts)$|\.tsbuildinfo$|\.map$/

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @typedef {object} Tarball
 * @property {string} name
 * @property {string} folder of the package, below `packages`
 * @property {string} path
 * @property {number} unpackedBytes
 * @property {string[]} files
 */

/**
 * Builds everything anew, since a build leaves the files of the last one beside its own.
 *
 * @param {string[]} folders
 */
export function build(folders) {
  for (const folder of folders)
    rmSync(join(root, 'packages', folder, 'dist'), { recursive: true, force: true })
  run(root, ['npx', 'turbo', 'run', 'build', '--force', '--output-logs=errors-only'])
}

/** @param {string} folder @param {string} target @returns {Tarball} */
export function pack(folder, target) {
  const cwd = join(root, 'packages', folder)
  const { stdout } = run(cwd, ['npm', 'pack', '--json', '--pack-destination', target])
  const [{ name, filename, unpackedSize, files }] = JSON.parse(stdout)
  return {
    name,
    folder,
    path: join(target, filename),
    unpackedBytes: unpackedSize,
    files: files.map((/** @type {{path: string}} */ { path }) => path),
  }
}

/** @param {Tarball} tarball */
export function checkContents({ files, unpackedBytes }) {
  for (const file of ['README.md', 'LICENSE']) assert.ok(files.includes(file), `${file} is missing`)
  assert.deepEqual(
    files.filter(file => UNWANTED.test(file)),
    [],
  )
  assert.ok(unpackedBytes <= MAX_UNPACKED_BYTES, `${unpackedBytes} bytes unpacked`)
}

/** @param {Tarball} tarball */
export function checkManifest({ folder }) {
  const text = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')
  const { description, keywords, license, repository, engines, publishConfig } = JSON.parse(text)
  assert.ok(description, 'no description')
  assert.ok(keywords?.length > 0, 'no keywords')
  assert.equal(license, 'MIT')
  assert.deepEqual(repository, { type: 'git', url: REPOSITORY, directory: `packages/${folder}` })
  assert.equal(
    engines.node,
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node,
  )
  assert.deepEqual(publishConfig, { access: 'public' })
}

/** @param {Tarball} tarball */
export function checkExports({ path }) {
  run(root, ['npx', 'publint', 'run', path, '--strict'])
  run(root, ['npx', 'attw', path, '--profile', 'esm-only'])
}
