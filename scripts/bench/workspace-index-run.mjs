// One session with an index, in a process of its own; sends what it measured.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findMarkdownFiles, readTextFile } from '../../packages/language-server/dist/node-files.js'
import { createWorkspaceIndex } from '../../packages/language-server/dist/workspace/workspace-index.js'

/**
 * @typedef {object} Measured
 * @property {number} ready milliseconds until every release is known
 * @property {number} block the longest time, in milliseconds, in which nothing else could be done
 * @property {number} heap megabytes that stay in use
 * @property {number} stored milliseconds
 * @property {number} files
 */

const [, , workspace = '', storage = ''] = process.argv
mkdirSync(storage, { recursive: true })
/** @param {string} name */
const fileOf = name => join(storage, name)
const host = {
  /** @param {string} uri */
  readText: uri => readTextFile(fileURLToPath(uri)),
  exists: async () => false,
  /** @param {string} uri @param {number} limit */
  findMarkdown: (uri, limit) => findMarkdownFiles(fileURLToPath(uri), limit),
  /** @param {string} name */
  load: name => readTextFile(fileOf(name)),
  /** @param {string} name @param {string} text */
  store: async (name, text) => writeFileSync(fileOf(name), text),
}
const before = heapUsed()
const delays = monitorEventLoopDelay({ resolution: 1 })
delays.enable()
const index = createWorkspaceIndex(host, { folders: [pathToFileURL(workspace).href] })
const start = performance.now()
await index.start()
const ready = performance.now() - start
await index.store()
const stored = performance.now() - start - ready
delays.disable()
const heap = (heapUsed() - before) / 1e6
index.dispose()
process.send?.({
  ready: Math.round(ready),
  block: Math.round(delays.max / 1e6),
  heap: Math.round(heap),
  stored: Math.round(stored),
  files: index.status.done,
})
process.disconnect?.()

function heapUsed() {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
