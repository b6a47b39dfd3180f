// Times the language server beside others on the same releases: `npm run bench:editor -- <dir> [--index]`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { startEditor } from '../editor/client.mjs'
import { readReleases } from '../releases.mjs'
import { installServers } from './servers.mjs'

/** @import { Editor } from '../editor/client.mjs' */
/** @import { Peer } from './servers.mjs' */
/** @import { TextDocument } from 'vscode-languageserver-textdocument' */

const SPAWNS = 7
const EDITS = 150
const WARM_UP = 30
const BURSTS = 5
const KEYS = 20
const WINDOWS = 3
const packages = fileURLToPath(new URL('../../packages/', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { index: { type: 'boolean', default: false } },
})
const releases = readReleases(positionals[0])
const byLength = releases.map(({ text }) => text).toSorted((a, b) => a.length - b.length)
const usual = byLength.find(({ length }) => length >= 2500) ?? byLength[0] ?? ''
const longest = byLength.at(-1) ?? ''
const root = mkdtempSync(join(tmpdir(), 'release-lint-editor-'))
const folder = join(root, 'releases')
mkdirSync(folder)
try {
  const [ours, ...peers] = installServers()
  if (!ours) throw new Error('Nothing to time')
  const texts = `${usual.length} and ${longest.length} characters`
  console.log(`Releases of ${texts}; load ${(loadavg()[0] ?? 0).toFixed(2)}`)
  printRow('', ['start', '÷', 'edit p50', '÷', 'p95', '÷', '20 keys', '÷'])
  const own = await timesOf(ours)
  printTimes(ours.name, own, own)
  for (const peer of peers) printTimes(peer.name, await timesOf(peer), own)
  await printOwn(ours)
  printSizes()
  printWindow()
  if (values.index) {
    const script = fileURLToPath(new URL('workspace-index.mjs', import.meta.url))
    execFileSync(process.execPath, [script, positionals[0] ?? ''], { stdio: 'inherit' })
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** What only a window of VS Code shows: its scenarios measure from a key to the squiggle, and what README.md costs. */
function printWindow() {
  const keys = measuredBy('key-to-squiggle', /p50 .*/)
  console.log(`\nKey to squiggle: ${keys} (p50 at most 120 ms)`)
  const pattern = /(?<=README\.md: activated in )\d+/
  const times = Array.from({ length: WINDOWS }, () => measuredBy('idle', pattern))
  console.log(`README.md: activated in ${times.join(', ')} ms (the least at most 10 ms)`)
}

/**
 * What a scenario prints. Throws where it fails.
 *
 * @param {string} scenario
 * @param {RegExp} pattern
 */
function measuredBy(scenario, pattern) {
  const run = ['run', '--silent', 'e2e', '-w', 'release-lint-vscode', '--', scenario]
  const { status, stdout, stderr } = spawnSync('npm', run, {
    cwd: join(packages, '..'),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', TIMES: '20' },
  })
  const found = pattern.exec(stdout)?.[0]
  if (status === 0 && found !== undefined) return found
  throw new Error(`The window could not be measured:\n${stdout}${stderr}`)
}

/**
 * Milliseconds from spawn to the first diagnostics, from an edit to diagnostics, and from the first of 20 keys.
 *
 * @param {Peer} peer
 */
async function timesOf(peer) {
  const starts = []
  for (let round = 0; round < SPAWNS; round++) {
    const start = performance.now()
    const { editor } = await opened(peer, usual)
    starts.push(performance.now() - start)
    await editor.stop()
  }
  const { editor, document } = await opened(peer, usual)
  const edits = []
  for (let count = 0; count < WARM_UP + EDITS; count++) {
    const time = await timed(() => type(editor, document))
    if (count >= WARM_UP) edits.push(time)
  }
  await editor.stop()
  return {
    start: quantile(starts, 0.5),
    p50: quantile(edits, 0.5),
    p95: quantile(edits, 0.95),
    burst: quantile(await burstsOf(peer), 0.5),
  }
}

/** @param {Peer} peer */
async function burstsOf(peer) {
  const { editor, document } = await opened(peer, longest)
  const bursts = []
  for (let round = 0; round < BURSTS; round++) {
    bursts.push(
      await timed(async () => {
        for (let key = 1; key < KEYS; key++) await editor.edit(document, keyIn(document))
        await type(editor, document)
      }),
    )
  }
  await editor.stop()
  return bursts
}

/** @param {Peer} peer @param {string} text */
async function opened({ server, textOf, extension }, text) {
  const editor = await startEditor({ ...server(join(root, 'storage')), folder })
  const uri = pathToFileURL(join(folder, `2025-11-25-release.${extension}`)).href
  const document = await editor.open(uri, textOf(text))
  await editor.diagnostics(document)
  return { editor, document }
}

/** @param {Editor} editor @param {TextDocument} document */
async function type(editor, document) {
  await editor.edit(document, keyIn(document))
  await editor.diagnostics(document)
}

/** A letter in the title. @param {TextDocument} document */
function keyIn(document) {
  const at = document.getText().indexOf('title: "') + 'title: "'.length
  return { start: at, end: at, text: 'a' }
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** What only ours does, each after an edit. @param {Peer} ours */
async function printOwn(ours) {
  // With something to fix.
  const { editor, document } = await opened(ours, usual.replace('title: "', 'title: "A  '))
  const line = document.getText().split('\n').indexOf('ministers:') + 1
  const textDocument = { uri: document.uri }
  const position = { line, character: 4 }
  const range = { start: position, end: position }
  /** @param {string[]} [only] */
  const action = only => ({
    textDocument,
    range,
    context: { diagnostics: [], ...(only && { only }) },
  })
  const requests = {
    completion: ['textDocument/completion', { textDocument, position }],
    'code action': ['textDocument/codeAction', action()],
    'fix all': ['textDocument/codeAction', action(['source.fixAll.releaseLint'])],
  }
  printRow('', ['p50', 'p95'])
  for (const [name, [method = '', params]] of Object.entries(requests)) {
    const times = []
    for (let count = 0; count < WARM_UP + EDITS; count++) {
      await type(editor, document)
      const time = await timed(async () => {
        const answer = await editor.connection.sendRequest(String(method), params)
        if (name !== 'code action' && (answer?.items ?? answer)?.length === 0)
          throw new Error(`${name} gives nothing`)
      })
      if (count >= WARM_UP) times.push(time)
    }
    printRow(name, [ms(quantile(times, 0.5)), ms(quantile(times, 0.95))])
  }
  await editor.stop()
}

function printSizes() {
  printRow('', ['size'])
  const bundles = join(packages, 'language-server/dist/bin')
  for (const name of readdirSync(bundles).filter(file => /-[\da-f]{8}\.cjs$|^worker/.test(file))) {
    printRow(name, [kb(join(bundles, name))])
  }
  const extension = join(packages, 'vscode-extension')
  const packed = readdirSync(extension).find(name => name.endsWith('.vsix'))
  printRow('vsix', [packed ? kb(join(extension, packed)) : 'not packed'])
}

/** @typedef {Awaited<ReturnType<typeof timesOf>>} Times */

/** @param {string} name @param {Times} times @param {Times} own */
function printTimes(name, times, own) {
  /** @type {(keyof Times)[]} */
  const columns = ['start', 'p50', 'p95', 'burst']
  const cells = columns.flatMap(key => [ms(times[key]), (own[key] / times[key]).toFixed(2)])
  printRow(name, cells)
}

/** @param {string} name @param {string[]} cells */
function printRow(name, cells) {
  console.log([name.padEnd(32), ...cells.map(cell => cell.padStart(10))].join(' ').trimEnd())
}

/** @param {number[]} times @param {number} share */
function quantile(times, share) {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(1)} ms`
}

/** @param {string} file */
function kb(file) {
  return `${(statSync(file).size / 1000).toFixed(0)} KB`
}
