// Times the workspace index over many releases: `npm run bench:index -- <dir> [--files 55167]`.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readReleases } from '../releases.mjs'
import { writeArchive } from './archive.mjs'

const ROUNDS = 3
const COLUMNS = [
  ...[
    'store',
    'known',
    'as on the disk',
    'longest block',
    'CPU of the longest',
    'longest GC pause',
  ],
  ...['heap grows by', 'storing', 'files'],
]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: '55167' } },
})
const [folder = ''] = positionals
const releases = readReleases(positionals[0])
const root = mkdtempSync(join(tmpdir(), 'release-lint-index-'))
try {
  const workspace = join(root, 'releases')
  writeArchive(releases, folder, { into: workspace, count: Number(values.files) })
  console.log(`${values.files} files made of ${releases.length}; load ${load()} before`)
  console.log(`\n| ${COLUMNS.join(' | ')} |`)
  console.log(`| ${COLUMNS.map(() => '---').join(' | ')} |`)
  for (let round = 0; round < ROUNDS; round++) {
    const storage = join(root, `storage-${round}`)
    for (const store of ['empty', 'full']) print(store, await run(workspace, storage))
  }
  console.log(`\nLoad ${load()} after`)
} finally {
  rmSync(root, { recursive: true })
}

/**
 * @param {string} workspace
 * @param {string} storage
 * @returns {Promise<import('./workspace-index-run.mjs').Measured>}
 */
async function run(workspace, storage) {
  const script = fileURLToPath(new URL('workspace-index-run.mjs', import.meta.url))
  const child = fork(script, [workspace, storage], { execArgv: ['--expose-gc'] })
  const [measured] = await once(child, 'message')
  await once(child, 'exit')
  return measured
}

/**
 * @param {string} store
 * @param {import('./workspace-index-run.mjs').Measured} measured
 */
function print(store, { known, ready, blocks, heap, stored, files }) {
  const cells = [
    store,
    `${known} ms`,
    `${ready} ms`,
    `${blocks.wall.toFixed(0)} ms`,
    `${blocks.cpu.toFixed(0)} ms`,
    `${blocks.gc.toFixed(0)} ms`,
    `${heap} MB`,
    `${stored} ms`,
    files,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

function load() {
  return (loadavg()[0] ?? 0).toFixed(2)
}
