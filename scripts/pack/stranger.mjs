import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initialize } from './initialize.mjs'
import { run } from './run.mjs'

/** @import { Tarball } from './tarballs.mjs' */

const root = fileURLToPath(new URL('../..', import.meta.url))
const peers = JSON.parse(
  readFileSync(join(root, 'scripts/bench/package.json'), 'utf8'),
).dependencies
/** A release, by its path in the folder. */
export const SEED =
  'seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md'

// The wrong name is at 7:5; the READMEs check `release.md`.
const WRONG = { file: 'release.md', from: '- Hon Shane Jones', to: '- Hon Shane Jnes' }
const ERROR = '7:5 minister-known'

/**
 * Installs the tarballs into an empty folder, all at once: a package that needs another gets the one beside it.
 *
 * @param {string} folder
 * @param {Tarball[]} tarballs
 */
export function install(folder, tarballs) {
  const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]))
  const devDependencies = { '@types/node': '20', 'remark-cli': peers['remark-cli'] }
  const manifest = { private: true, type: 'module', dependencies, devDependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  run(folder, ['npm', 'install', '--ignore-scripts'])
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  for (const { name } of tarballs) {
    const places = Object.keys(lock.packages).filter(place =>
      place.endsWith(`node_modules/${name}`),
    )
    assert.deepEqual(places, [`node_modules/${name}`])
    assert.match(lock.packages[`node_modules/${name}`].resolved, /^file:/)
  }
  const seed = readFileSync(join(root, SEED), 'utf8')
  mkdirSync(dirname(join(folder, SEED)))
  writeFileSync(join(folder, SEED), seed)
  writeFileSync(join(folder, WRONG.file), seed.replace(WRONG.from, WRONG.to))
}

/** @param {string} folder */
export function checkCommand(folder) {
  const { stdout } = run(folder, ['npx', 'release-lint', SEED])
  assert.match(stdout, /^1 release checked\b/m)
  assert.ok(findings(folder).includes(ERROR))
  const page = run(folder, ['npx', 'release-lint', 'explain', 'minister-known']).stdout
  assert.match(page, /^## Incorrect$/m)
}

/** @param {string} folder */
export function checkRemark(folder) {
  const command = ['npx', 'remark', '--no-stdout', '--no-color', '--use', 'release-lint/remark']
  const { stderr } = run(folder, [...command, WRONG.file], 1)
  const lines = stderr.matchAll(
    /^\s*(\d+:\d+)\S*\s+(?:error|warning)\s.*?\s([a-z-]+)\s+release-lint$/gm,
  )
  const said = [...lines].map(([, place, rule]) => `${place} ${rule}`).toSorted()
  assert.deepEqual(said, findings(folder), stderr)
}

/**
 * Each block of JavaScript in a README: its types, and that it runs.
 *
 * @param {string} folder
 * @param {Tarball} tarball
 * @param {string} expected what each prints, among other things
 */
export function checkReadme(folder, { name, folder: source }, expected) {
  const readme = readFileSync(join(folder, 'node_modules', name, 'README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```js\n(.*?)```/gs)]
  assert.ok(blocks.length > 0)
  for (const [index, [, code = '']] of blocks.entries()) {
    const file = join(folder, `${source}-${index}.js`)
    writeFileSync(file, code)
    const options = ['--noEmit', '--checkJs', '--strict', '--module', 'nodenext', '--types', 'node']
    run(folder, [join(root, 'node_modules/.bin/tsc'), ...options, file])
    const { stdout } = run(folder, [process.execPath, file])
    assert.ok(stdout.includes(expected), stdout)
  }
}

/** @param {string} folder */
export async function checkServer(folder) {
  const bin = join(folder, 'node_modules/.bin/release-language-server')
  const { capabilities } = await initialize(folder, [bin, '--stdio'])
  assert.ok(capabilities)
}

/** @param {string} folder @returns {string[]} each as `line:column rule` */
function findings(folder) {
  const { stdout } = run(folder, ['npx', 'release-lint', WRONG.file, '-f', 'json'], 1)
  /** @type {[{messages: {line: number, column: number, ruleId: string}[]}]} */
  const [{ messages }] = JSON.parse(stdout)
  return messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`).toSorted()
}
