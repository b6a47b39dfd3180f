// One session with an index, in a process of its own; sends what it measured.
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { createNodeHost } from '../../packages/language-server/dist/host-node.js'
import { createWorkspaceIndex } from '../../packages/language-server/dist/workspace/workspace-index.js'
import { watchBlocks } from './blocks.mjs'

/**
 * @typedef {object} Measured
 * @property {number} known milliseconds until there is a project, of what the last session knew if there was one
 * @property {number} ready milliseconds until it is as on the disk
 * @property {import('./blocks.mjs').Blocks} blocks in which nothing else could be done
 * @property {number} heap megabytes that stay in use
 * @property {number} stored milliseconds
 * @property {number} files
 */

const [, , workspace = '', storage = ''] = process.argv
const host = createNodeHost(storage)
const before = heapUsed()
const folder = pathToFileURL(workspace).href
const index = createWorkspaceIndex(host, { folders: [folder] })
const tell = watchBlocks()
const start = performance.now()
const started = index.start()
while (!index.projectOf(folder)) await setTimeout(1)
const known = performance.now() - start
await started
const ready = performance.now() - start
await index.store()
const stored = performance.now() - start - ready
const blocks = tell()
const heap = (heapUsed() - before) / 1e6
index.dispose()
process.send?.({
  known: Math.round(known),
  ready: Math.round(ready),
  blocks,
  heap: Math.round(heap),
  stored: Math.round(stored),
  files: index.status.done,
})
process.disconnect?.()

function heapUsed() {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
