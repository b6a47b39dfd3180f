import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchFolder, installPeers } from './linters.mjs'

/** @import { ServerCommand } from '../editor/client.mjs' */

/**
 * @typedef {object} Peer
 * @property {string} name with the version
 * @property {(storage: string) => Omit<ServerCommand, 'folder'>} server
 * @property {(text: string) => string} textOf what it is given of a release
 * @property {string} extension of the file
 */

const home = fileURLToPath(new URL('../../packages/language-server/', import.meta.url))

const UNIFIED = `import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'
import { createUnifiedLanguageServer } from 'unified-language-server'
createUnifiedLanguageServer({
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: remark(),
  plugins: [remarkFrontmatter, remarkPresetLintRecommended],
})
`

/**
 * Ours first, then the peers; installs what is missing.
 *
 * @returns {Peer[]}
 */
export function installServers() {
  installPeers()
  const unified = join(benchFolder, 'unified-server.mjs')
  writeFileSync(unified, UNIFIED)
  const whole = /** @param {string} text */ text => text
  return [
    {
      name: `release-lint ${versionIn(home)}`,
      extension: 'md',
      textOf: whole,
      server: storage => ({
        command: [process.execPath, join(home, 'bin/release-language-server.cjs'), '--stdio'],
        pulls: true,
        options: { storage },
      }),
    },
    {
      name: `unified-language-server ${versionIn(installed('unified-language-server'))}`,
      extension: 'md',
      textOf: whole,
      server: () => ({ command: [process.execPath, unified, '--stdio'], pulls: false }),
    },
    {
      name: `yaml-language-server ${versionIn(installed('yaml-language-server'))}`,
      extension: 'yaml',
      // It knows no Markdown.
      textOf: text => text.slice(4, text.indexOf('\n---', 4) + 1),
      server: () => ({
        command: [
          process.execPath,
          installed('yaml-language-server/bin/yaml-language-server'),
          '--stdio',
        ],
        pulls: false,
        language: 'yaml',
        settings: { validate: true, schemaStore: { enable: false } },
      }),
    },
  ]
}

/** @param {string} path */
function installed(path) {
  return join(benchFolder, 'node_modules', path)
}

/** @param {string} folder @returns {string} */
function versionIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}
