// Compares what the command line and the language server find in the releases of a folder:
// `node scripts/agree.mjs <dir> [count]`; every finding and every range has to be the same. With
// `--baseline`, a baseline holds what every other release has, and each then gets a fault more.
import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createProtocolConnection, WorkDoneProgress } from 'vscode-languageserver/node'
import { readReleases } from './releases.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    baseline: { type: 'boolean', default: false },
    cli: { type: 'string', default: join(root, 'packages/lint/bin/release-lint.cjs') },
    server: {
      type: 'string',
      default: join(root, 'packages/language-server/bin/release-language-server.cjs'),
    },
  },
})
const [folder, count = '1000'] = positionals

const CONFIG = { extends: 'strict' }
const QUIET_MS = 500

const workspace = mkdtempSync(join(tmpdir(), 'release-lint-agree-'))
try {
  const names = copySample(readReleases(folder), Number(count))
  if (values.baseline) holdEveryOther(names)
  const [told, shown] = [findingsOfCli(), await findingsOfServer(names)]
  const differing = names.filter(
    name => JSON.stringify(told.get(name) ?? []) !== JSON.stringify(shown.get(name)),
  )
  for (const name of differing.slice(0, 10)) {
    console.log(name, { cli: told.get(name) ?? [], server: shown.get(name) })
  }
  const findings = [...told.values()].flat().length
  if (values.baseline && countOf(everyOther(names, 0), told) >= countOf(everyOther(names, 1), told))
    throw new Error('The baseline holds nothing')
  const verdict = differing.length === 0 ? 'the same' : `${differing.length} differ`
  console.log(`${names.length} releases, ${findings} findings: ${verdict}`)
  process.exitCode = differing.length === 0 && names.length > 0 ? 0 : 1
} finally {
  rmSync(workspace, { recursive: true, force: true })
}

/** Copies files spread evenly over the folder; gives their paths there. */
function copySample(releases, most) {
  const step = Math.max(1, releases.length / most)
  const chosen = Array.from(
    { length: Math.min(most, releases.length) },
    (_, index) => releases[Math.floor(index * step)],
  )
  mkdirSync(join(workspace, '.git'))
  writeFileSync(join(workspace, '.releaselintrc.json'), JSON.stringify(CONFIG))
  return chosen.map(({ path, text }) => {
    const name = relative(folder, path)
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), text)
    return name
  })
}

/** The names at even places, or at odd ones. */
function everyOther(names, first) {
  return names.filter((_, index) => index % 2 === first)
}

function countOf(names, told) {
  return names.flatMap(name => told.get(name) ?? []).length
}

/** Writes a baseline of every other release, and then a new fault into each. */
function holdEveryOther(names) {
  runCli(['--suppress-all', ...everyOther(names, 0)])
  for (const name of names) {
    appendFileSync(join(workspace, name), '\n\nIt is [ told](http://intranet.internal/a).\n')
  }
}

function runCli(args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [values.cli, ...args], {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return stdout
}

function findingsOfCli() {
  return new Map(
    JSON.parse(runCli(['-f', 'json'])).map(({ filePath, messages }) => [
      relative(workspace, filePath),
      messages.map(({ ruleId, severity, message, note, url, ...place }) => ({
        ruleId,
        severity,
        message: note === undefined ? message : `${message}\n${note}`,
        url,
        place: [place.line, place.column, place.endLine, place.endColumn].join(':'),
      })),
    ]),
  )
}

async function findingsOfServer(names) {
  const child = spawn(process.execPath, [values.server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const connection = createProtocolConnection(child.stdout, child.stdin)
  const quiet = followIndex(connection)
  connection.listen()
  const uri = pathToFileURL(workspace).toString()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    capabilities: {
      textDocument: { diagnostic: {} },
      window: { workDoneProgress: true },
      workspace: { diagnostics: { refreshSupport: true } },
    },
    initializationOptions: { storage: join(workspace, '.cache') },
    workspaceFolders: [{ uri, name: 'releases' }],
  })
  await connection.sendNotification('initialized', {})
  for (const name of names) await open(name, connection)
  await findingsOf(names[0], connection)
  await quiet()
  const found = new Map()
  for (const name of names) found.set(name, await findingsOf(name, connection))
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  connection.dispose()
  return found
}

/** Waits until the server has read all releases, and has nothing more to say about what they change. */
function followIndex(connection) {
  let last = performance.now()
  const read = new Promise(resolve => {
    connection.onRequest('window/workDoneProgress/create', ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        if (kind === 'end') resolve(undefined)
      })
    })
  })
  connection.onRequest('workspace/diagnostic/refresh', () => {
    last = performance.now()
  })
  return async () => {
    await read
    while (performance.now() - last < QUIET_MS) await setTimeout(QUIET_MS / 5)
  }
}

async function open(name, connection) {
  const text = readFileSync(join(workspace, name), 'utf8')
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uriOf(name), languageId: 'markdown', version: 1, text },
  })
}

function uriOf(name) {
  return pathToFileURL(join(workspace, name)).toString()
}

async function findingsOf(name, connection) {
  const { items } = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: uriOf(name) },
  })
  return items.map(({ code, severity, message, codeDescription, range: { start, end } }) => ({
    ruleId: code,
    severity: severity === 1 ? 2 : 1,
    message,
    url: codeDescription.href,
    place: [start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(':'),
  }))
}
