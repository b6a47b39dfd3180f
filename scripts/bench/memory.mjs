// The most memory that a run over a large archive takes, beside rumdl: `npm run bench:memory -- <dir> [--files 55000]`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readReleases } from '../releases.mjs'
import { writeArchive } from './archive.mjs'
import { touchAll } from './copy.mjs'
import { installLinters } from './linters.mjs'
import { measure } from './measure.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: '55000' } },
})
const releases = readReleases(positionals[0])
const bin = fileURLToPath(new URL('../../packages/lint/bin/release-lint.cjs', import.meta.url))
const rumdl = installLinters().find(({ name }) => name.startsWith('rumdl'))
const root = mkdtempSync(join(tmpdir(), 'release-lint-memory-'))
try {
  const count = Number(values.files)
  const into = join(root, 'releases')
  writeArchive(releases, positionals[0] ?? '', { into, count })
  const strict = join(root, 'strict.json')
  writeFileSync(strict, '{"extends": "strict"}')
  // A cache knows only files of the repository that it is in, and trusts no time of just now.
  mkdirSync(join(root, '.git'))
  touchAll(into)
  const ours = [process.execPath, bin, 'releases', '-o', devNull]
  const concise = [...ours, '--no-config', '-f', 'concise']
  await print('no cache', [...concise, '--no-cache'])
  await print('no cache, one thread', [...concise, '--no-cache', '--threads', '1'])
  await print('no cache, strict, JSON', [...ours, '--config', strict, '-f', 'json', '--no-cache'])
  await print('first run with a cache', concise)
  await print('the same, warm cache', concise)
  if (rumdl) await print(`${rumdl.name}, no cache`, rumdl.onFolder(into))
  rmSync(into, { recursive: true })
  writeArchive(releases, positionals[0] ?? '', { into, count, copies: true })
  await print('copies, no cache', [...concise, '--no-cache'])
  await print('copies, no cache, pretty', [...ours, '--no-config', '--no-cache'])
  if (rumdl) await print(`copies, ${rumdl.name}`, rumdl.onFolder(into))
} finally {
  rmSync(root, { recursive: true })
}

/**
 * @param {string} name
 * @param {string[]} command
 */
async function print(name, command) {
  const { ms, peakMb, trouble = '' } = await measure(command, root)
  const cells = [`${peakMb.toFixed(0)} MB`, `${(ms / 1000).toFixed(1)} s`, trouble]
  console.log([name.padEnd(26), ...cells.map(cell => cell.padStart(11))].join(' ').trimEnd())
}
