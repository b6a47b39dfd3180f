// Edits random releases of a folder at random, and compares what the server shows after each burst with
// a fresh check of the same text: `npm run soak -- <dir> [--minutes 10] [--seed text]`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { toDiagnostic } from '../packages/language-server/dist/index.js'
import { activeRules, lintRelease, loadRemark } from '../packages/lint/dist/index.js'
import { defaultRegister, isRelease, parseRelease } from '../packages/schema/dist/index.js'
import { startEditor } from './editor/client.mjs'
import { randomEdit } from './editor/random-edits.mjs'
import { createRandom } from './mutations/random.mjs'
import { readReleases } from './releases.mjs'

/** @import { TextDocument } from 'vscode-languageserver-textdocument' */

const OPEN = 20
const MAX_BURST = 20
// After so many edits a text has little left of a release, and another one takes its place.
const MAX_EDITS = 100
const [FEW, MANY] = [1000, 10_000]
const MAX_GROWTH = 1.1
// The heap also holds machine code, which grows for as long as functions get hot, and is no leak.
const FLAGS = ['--expose-gc', '--no-opt', '--no-sparkplug']
// What compares releases with each other depends on all of them.
const CONFIG = { extends: 'strict', rules: { 'duplicate-release': 'off', 'link-release': 'off' } }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: 'soak' },
  },
})
const releases = readReleases(positionals[0])
const random = createRandom(values.seed)
const root = mkdtempSync(join(tmpdir(), 'release-lint-soak-'))
const workspace = join(root, 'releases')
mkdirSync(join(workspace, '.git'), { recursive: true })
writeFileSync(join(workspace, '.releaselintrc.json'), JSON.stringify(CONFIG))
const context = {
  parse: await loadRemark(),
  register: defaultRegister(),
  rules: activeRules(/** @type {any} */ (CONFIG)),
}
const heapScript = new URL('editor/heap.mjs', import.meta.url).href
const bin = fileURLToPath(new URL('../packages/language-server/dist/bin/node.cjs', import.meta.url))
const editor = await startEditor({
  command: [process.execPath, ...FLAGS, '--import', heapScript, bin, '--stdio'],
  folder: workspace,
  pulls: true,
  options: { storage: join(root, 'storage') },
})
try {
  const { edits, settled, heaps } = await soak()
  const [early, late] = [heaps.get(FEW), heaps.get(MANY)]
  console.log(`${edits} edits, ${settled} times the same as a fresh check`)
  if (early !== undefined && late !== undefined) {
    console.log(`Heap ${inMb(early)} after ${FEW} edits, ${inMb(late)} after ${MANY}`)
    if (late > early * MAX_GROWTH) fail('Memory grows')
  }
  await editor.stop()
} finally {
  editor.child.kill()
  rmSync(root, { recursive: true, force: true })
}

async function soak() {
  const end = performance.now() + Number(values.minutes) * 60_000
  /** @type {Map<number, number>} */
  const heaps = new Map()
  const documents = await Promise.all(Array.from({ length: OPEN }, (_, at) => openAnother(at)))
  let [edits, settled] = [0, 0]
  while (performance.now() < end && process.exitCode === undefined) {
    const at = random.below(OPEN)
    const document = documents[at]
    if (!document) continue
    for (let left = 1 + random.below(MAX_BURST); left > 0; left--) {
      await editor.edit(
        document,
        randomEdit(document.getText(), random, random.pick(releases).text),
      )
      // Some are asked for while others are still on their way.
      if (random.below(4) === 0) void editor.diagnostics(document)
      edits++
      if (edits === FEW || edits === MANY) heaps.set(edits, await heapOf())
    }
    compare(document, await editor.diagnostics(document))
    settled++
    if (document.version > MAX_EDITS) {
      await editor.connection.sendNotification('textDocument/didClose', {
        textDocument: { uri: document.uri },
      })
      documents[at] = await openAnother(at)
    }
  }
  return { edits, settled, heaps }
}

/** @param {number} at */
function openAnother(at) {
  const uri = pathToFileURL(join(workspace, '2025/11', `${at}.md`)).href
  return editor.open(uri, random.pick(releases).text)
}

/** @param {TextDocument} document @param {any[]} shown */
function compare(document, shown) {
  const text = document.getText()
  const path = document.uri.slice(pathToFileURL(workspace).href.length + 1)
  const { findings } = lintRelease(parseRelease(text), { ...context, path })
  const expected = isRelease(parseRelease(text))
    ? findings.map(finding => plain(toDiagnostic(document, finding)))
    : []
  if (JSON.stringify(shown.map(plain)) === JSON.stringify(expected)) return
  console.log({ text, shown: shown.map(plain), expected })
  fail('The server shows something else')
}

/** @param {any} diagnostic */
function plain({ code, severity, message, range }) {
  return { code, severity, message, range }
}

/** @returns {Promise<number>} */
async function heapOf() {
  editor.said.text = ''
  editor.child.kill('SIGUSR2')
  for (;;) {
    const [, heap] = /heap (\d+)\n/.exec(editor.said.text) ?? []
    if (heap !== undefined) return Number(heap)
    await setTimeout(10)
  }
}

/** @param {number} bytes */
function inMb(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** @param {string} why */
function fail(why) {
  console.log(why)
  process.exitCode = 1
}
