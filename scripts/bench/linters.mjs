import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the peers are installed and everything runs: no config of ours is found from there. */
export const benchFolder = fileURLToPath(new URL('../../.bench/', import.meta.url))
const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

const bin = join(packages, 'lint/bin/release-lint.cjs')

/**
 * @typedef {object} Linter
 * @property {string} name with the version
 * @property {(target: string) => string[]} onFolder the command that checks every release below a folder
 * @property {(target: string) => string[]} onFile the command that checks one release
 * @property {string[]} [inCache] the command that checks the folder that it is run in, with its cache
 */

/** Installs what is timed, as far as it is missing. */
export function installPeers() {
  mkdirSync(benchFolder, { recursive: true })
  copyFileSync(new URL('package.json', import.meta.url), join(benchFolder, 'package.json'))
  execFileSync('npm', ['install', '--ignore-scripts', '--loglevel=error'], {
    cwd: benchFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/**
 * Ours first, then the peers, each with the settings that it has by itself; installs what is missing.
 *
 * @returns {Linter[]}
 */
export function installLinters() {
  installPeers()
  return [releaseLint(), rumdl(), markdownlint(), remark()]
}

/**
 * What checks one staged release: a hook of git's own, pre-commit with the name of the file, and a Node
 * that does nothing, which is what both take at least.
 *
 * @param {string} name of the file
 */
export function beforeCommit(name) {
  /** @param {string} title @param {string[]} args */
  const way = (title, ...args) => ({
    linter: { name: title },
    command: [process.execPath, ...args],
  })
  return [
    way('release-lint --staged', bin, '--staged'),
    way('release-lint FILE', bin, '--only-releases', name),
    way('node -e 0', '-e', '0'),
  ]
}

/** @returns {Linter} */
function releaseLint() {
  const options = ['--no-config', '-f', 'concise', '-o', devNull]
  const linter = same(`release-lint ${versionIn(join(packages, 'lint'))}`, target => [
    process.execPath,
    bin,
    target,
    '--no-cache',
    ...options,
  ])
  return { ...linter, inCache: [process.execPath, bin, ...options] }
}

/**
 * The native binary itself: through its npm shim it starts later.
 *
 * @returns {Linter}
 */
function rumdl() {
  const [platform = ''] = readdirSync(installed('@rumdl'))
  const binary = process.platform === 'win32' ? 'rumdl.exe' : 'rumdl'
  const bin = installed('@rumdl', platform, binary)
  const linter = same(`rumdl ${versionIn(installed('rumdl'))}`, target => [
    bin,
    'check',
    '--no-cache',
    target,
  ])
  return { ...linter, inCache: [bin, 'check', '.'] }
}

/** @returns {Linter} */
function markdownlint() {
  const bin = installed('markdownlint-cli2', 'markdownlint-cli2-bin.mjs')
  return {
    name: `markdownlint-cli2 ${versionIn(installed('markdownlint-cli2'))}`,
    onFolder: target => [process.execPath, bin, `${target}/**/*.md`],
    onFile: target => [process.execPath, bin, target],
  }
}

/** @returns {Linter} */
function remark() {
  const bin = installed('remark-cli', 'cli.js')
  const config = join(benchFolder, 'remark.json')
  const schema = JSON.parse(readFileSync(join(packages, 'schema/release.schema.json'), 'utf8'))
  // The plugin reads draft 7; nothing in the schema is newer but its name.
  delete schema.$schema
  writeFileSync(
    config,
    JSON.stringify({
      plugins: [
        'remark-frontmatter',
        'remark-preset-lint-recommended',
        ['remark-lint-frontmatter-schema', { embed: schema }],
      ],
    }),
  )
  return same(`remark-cli ${versionIn(installed('remark-cli'))}`, target => [
    process.execPath,
    bin,
    target,
    '--no-stdout',
    '--no-config',
    '--rc-path',
    config,
  ])
}

/** @param {string} name @param {(target: string) => string[]} command @returns {Linter} */
function same(name, command) {
  return { name, onFolder: command, onFile: command }
}

/** @param {string[]} path */
function installed(...path) {
  return join(benchFolder, 'node_modules', ...path)
}

/** @param {string} folder @returns {string} */
function versionIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}
