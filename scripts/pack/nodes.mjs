import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { initialize } from './initialize.mjs'
import { run } from './run.mjs'

// The least that `engines` lets in, and the latest of each line after them.
const VERSIONS = ['20.19.0', '22.12.0', '24', '26']
const PLATFORM = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
// As many as have a thread each, and so set flags of V8.
const COPIES = 4

/**
 * Runs the command line and the server, as they were installed, with each version of Node that they are for.
 *
 * @param {string} folder
 * @param {string} release
 */
export async function checkNodes(folder, release) {
  const releases = join(folder, 'releases')
  mkdirSync(releases)
  for (let copy = 0; copy < COPIES; copy++)
    copyFileSync(join(folder, release), join(releases, `${copy}.md`))
  const bin = join(folder, 'node_modules/release-lint/bin/release-lint.cjs')
  const server = join(folder, 'node_modules/.bin/release-language-server')
  for (const version of VERSIONS) {
    const node = nodeOf(version, folder)
    // Twice: the second run has the code that the first one keeps.
    for (const threads of ['1', '2', '1', '2']) {
      // Where satteri cannot be loaded another parser reads, and nobody would see it.
      const options = ['--color', '--parser', 'satteri', '--rule', 'duplicate-release:off']
      const command = [node, bin, ...options, '--threads', threads, releases]
      const { stdout, stderr } = run(folder, command)
      assert.equal(stderr, '', `Node.js ${version}`)
      assert.equal(stdout, '\u001b[32m4 releases checked: no problems\u001b[39m\n')
    }
    const { capabilities } = await initialize(folder, [node, server, '--stdio'])
    assert.ok(capabilities)
  }
}

/**
 * Installs a version of Node, in a folder of its own.
 *
 * @param {string} version
 * @param {string} folder
 */
function nodeOf(version, folder) {
  const own = join(folder, `node-${version}`)
  mkdirSync(own)
  writeFileSync(join(own, 'package.json'), '{"private":true}')
  run(own, ['npm', 'install', '--no-audit', '--no-fund', `${PLATFORM}@${version}`])
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(own, 'node_modules', PLATFORM, 'bin', name)
}
