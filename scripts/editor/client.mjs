// A small editor: one document is open in a server that runs as a process of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createProtocolConnection } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/**
 * @typedef {object} ServerCommand
 * @property {string[]} command
 * @property {string} folder the workspace
 * @property {boolean} pulls whether diagnostics are asked for, or pushed
 * @property {object} [options] given when it starts
 * @property {unknown} [settings] what it gets when it asks for any
 */

/** @typedef {Awaited<ReturnType<typeof startEditor>>} Editor */

/**
 * Starts a server and says what a plain editor can do.
 *
 * @param {ServerCommand} server
 */
export async function startEditor({ command: [file = '', ...args], folder, ...server }) {
  const child = spawn(file, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
  const said = { text: '' }
  child.stderr.on('data', bytes => {
    said.text = (said.text + bytes).slice(-10_000)
  })
  const connection = createProtocolConnection(child.stdout, child.stdin)
  const pushed = followPushes(connection)
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(() => server.settings ?? null),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const uri = pathToFileURL(folder).href
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: basename(folder) }],
    initializationOptions: server.options,
    capabilities: {
      textDocument: {
        publishDiagnostics: {},
        completion: { completionItem: { snippetSupport: true } },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        ...(server.pulls && { diagnostic: {} }),
      },
      workspace: { configuration: true, workspaceFolders: true },
    },
  })
  await connection.sendNotification('initialized', {})
  return {
    child,
    connection,
    /** What the server has written beside the protocol. */
    said,
    ...documentsOf(connection),
    /**
     * The diagnostics of the version of a document that was sent last.
     *
     * @param {TextDocument} document
     */
    diagnostics: ({ uri: of, version }) =>
      server.pulls
        ? connection
            .sendRequest('textDocument/diagnostic', { textDocument: { uri: of } })
            .then(({ items }) => items)
        : pushed(of, version),
    async stop() {
      const exit = once(child, 'exit')
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      await exit
      connection.dispose()
    },
  }
}

/** @param {import('vscode-languageserver/node').ProtocolConnection} connection */
function documentsOf(connection) {
  return {
    /** @param {string} uri @param {string} text */
    async open(uri, text) {
      const textDocument = { uri, languageId: 'markdown', version: 1, text }
      await connection.sendNotification('textDocument/didOpen', { textDocument })
      return TextDocument.create(uri, 'markdown', 1, text)
    },
    /**
     * Replaces what is between two offsets.
     *
     * @param {TextDocument} document
     * @param {{start: number, end: number, text: string}} edit
     */
    async edit(document, { start, end, text }) {
      const range = { start: document.positionAt(start), end: document.positionAt(end) }
      const version = document.version + 1
      const changes = [{ range, text }]
      TextDocument.update(document, changes, version)
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version },
        contentChanges: changes,
      })
    },
  }
}

/**
 * Follows what is pushed; servers that do not tell the version answer every change, in order.
 *
 * @param {import('vscode-languageserver/node').ProtocolConnection} connection
 */
function followPushes(connection) {
  /** @type {Map<string, {version: number, diagnostics: unknown[]}>} */
  const last = new Map()
  /** @type {Set<() => void>} */
  const waiting = new Set()
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    last.set(uri, { version: version ?? (last.get(uri)?.version ?? 0) + 1, diagnostics })
    for (const look of waiting) look()
  })
  /** @param {string} uri @param {number} version @returns {Promise<unknown[]>} */
  return (uri, version) =>
    new Promise(resolve => {
      const look = () => {
        const known = last.get(uri)
        if (!known || known.version < version) return
        waiting.delete(look)
        resolve(known.diagnostics)
      }
      waiting.add(look)
      look()
    })
}
