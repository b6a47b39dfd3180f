// A small editor: one document is open in a server that runs as a process of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createProtocolConnection } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { environment } from '../environment.mjs'

/**
 * @typedef {object} ServerCommand
 * @property {string[]} command
 * @property {string} folder the workspace
 * @property {boolean} pulls whether diagnostics are asked for, or pushed
 * @property {string} [language] of the documents; Markdown when it is not given
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
  const child = spawn(file, args, {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const said = { text: '' }
  child.stderr.on('data', bytes => {
    said.text = (said.text + bytes).slice(-10_000)
  })
  const connection = createProtocolConnection(child.stdout, child.stdin)
  const pushed = followPushes(connection)
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(() => server.settings ?? {}),
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
    ...documentsOf(connection, server.language ?? 'markdown'),
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

/**
 * @param {import('vscode-languageserver/node').ProtocolConnection} connection
 * @param {string} languageId
 */
function documentsOf(connection, languageId) {
  return {
    /** @param {string} uri @param {string} text */
    async open(uri, text) {
      const textDocument = { uri, languageId, version: 1, text }
      await connection.sendNotification('textDocument/didOpen', { textDocument })
      return TextDocument.create(uri, languageId, 1, text)
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

const PATIENCE_MS = 20_000

/**
 * Follows what is pushed; of a server that does not tell the version the next that it pushes counts.
 *
 * @param {import('vscode-languageserver/node').ProtocolConnection} connection
 */
function followPushes(connection) {
  /** @type {Set<(pushed: {uri: string, version?: number, diagnostics: unknown[]}) => void>} */
  const waiting = new Set()
  connection.onNotification('textDocument/publishDiagnostics', pushed => {
    for (const look of waiting) look(pushed)
  })
  /** @param {string} uri @param {number} version @returns {Promise<unknown[]>} */
  return (uri, version) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('No diagnostics came')), PATIENCE_MS)
      waiting.add(function look(pushed) {
        if (pushed.uri !== uri || (pushed.version ?? version) < version) return
        waiting.delete(look)
        clearTimeout(timer)
        resolve(pushed.diagnostics)
      })
    })
}
