// Packs what npm would publish and uses it as a stranger would: `npm run pack-check`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkImport, checkMemory } from './pack/api.mjs'
import { checkNodes } from './pack/nodes.mjs'
import {
  checkCommand,
  checkReadme,
  checkRemark,
  checkServer,
  install,
  SEED,
} from './pack/stranger.mjs'
import { build, checkContents, checkExports, checkManifest, pack } from './pack/tarballs.mjs'

const FOLDERS = ['schema', 'lint', 'language-server']

const folder = mkdtempSync(join(tmpdir(), 'release-lint-pack-'))
try {
  build(FOLDERS)
  const tarballs = FOLDERS.map(name => pack(name, folder))
  for (const tarball of tarballs) {
    const { name, files, unpackedBytes } = tarball
    console.log(`${name}: ${files.length} files, ${Math.ceil(unpackedBytes / 1000)} kB unpacked`)
    await check('what is in it', () => checkContents(tarball))
    await check('package.json', () => checkManifest(tarball))
    await check('exports and types: publint, attw', () => checkExports(tarball))
  }
  const [schema, lint] = tarballs
  console.log('Installed together in an empty folder')
  install(folder, tarballs)
  await check('npx release-lint', () => checkCommand(folder))
  await check('npx remark --use release-lint/remark', () => checkRemark(folder))
  await check('README of the schema', () => checkReadme(folder, schema, 'Hon Shane Jones'))
  await check('README of the linter', () => checkReadme(folder, lint, 'minister-known'))
  await check('import of release-lint loads no part of the command line', () => checkImport(folder))
  await check('lintFiles keeps no text', () => checkMemory(folder))
  await check('release-language-server --stdio', () => checkServer(folder))
  await check('each version of Node.js that it is for', () => checkNodes(folder, SEED))
} finally {
  rmSync(folder, { recursive: true })
}

/** @param {string} what @param {() => void | Promise<void>} test */
async function check(what, test) {
  try {
    await test()
    console.log(`  ok    ${what}`)
  } catch (error) {
    process.exitCode = 1
    console.log(`  FAIL  ${what}\n${error instanceof Error ? error.message : error}`)
  }
}
