import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { glob } from 'tinyglobby'
import { vi } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import {
  FindRequest,
  LoadRequest,
  ReadTextRequest,
  StatRequest,
  StoreRequest,
} from '../../src/host-client.ts'
import { createNodeHost } from '../../src/host-node.ts'

// Longer than the server gathers changes for.
const REFRESH_MS = 400

/** A client that pulls, as VS Code does. */
export const PULLS: ClientCapabilities = {
  window: { workDoneProgress: true },
  textDocument: {
    diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
}

/** A client that knows only what the protocol had at first, as Neovim 0.7 does. */
export const PUSHED: ClientCapabilities = {}

/** What a test asks of an editor. */
export interface TestClient {
  readonly connection: ProtocolConnection
  readonly initialized: InitializeResult
  /** The settings that it answers with, by the section's keys. */
  settings: Record<string, unknown>
  readonly logs: string[]
  /** Everything that was pushed, in order. */
  readonly published: PublishDiagnosticsParams[]
  /** What was registered, with its options. */
  readonly registered: { method: string; registerOptions?: unknown }[]
  refreshes: number
  /** How often it was told that releases are being read, and that they have been. */
  readonly progress: { begun: number; ended: number }
  /** Waits until the releases of the workspace have been read; that begins with the first diagnostics. */
  indexed(): Promise<void>
  /** Waits, once the releases have been read, until no refresh of an earlier change is on its way. */
  settled(): Promise<void>
  open(uri: string, text: string): Promise<void>
  /** Puts a text in place of all; gives the new version. */
  change(uri: string, text: string): Promise<number>
  save(uri: string): Promise<void>
  close(uri: string): Promise<void>
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>
  /** The diagnostics of a full report. */
  items(uri: string): Promise<Diagnostic[]>
  /** Their codes: the names of rules. */
  codes(uri: string): Promise<Diagnostic['code'][]>
  actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>
  /** Tells that files changed on disk. */
  touched(...uris: readonly string[]): Promise<void>
  removed(...uris: readonly string[]): Promise<void>
  changed(type: FileChangeType, ...uris: readonly string[]): Promise<void>
  /** What a server without a file system has stored. */
  readonly stored: ReadonlyMap<string, string>
}

/** Starts a conversation over a connection. */
export async function connect(
  connection: ProtocolConnection,
  folders: readonly string[],
  initializationOptions: Readonly<Record<string, unknown>>,
  capabilities: ClientCapabilities = PULLS,
): Promise<TestClient> {
  const versions = new Map<string, number>()
  const stored = new Map<string, string>()
  const events = (type: FileChangeType, uris: readonly string[]) =>
    connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: uris.map(uri => ({ uri, type })),
    })
  const client: TestClient = {
    connection,
    initialized: { capabilities: {} },
    settings: {},
    logs: [],
    published: [],
    registered: [],
    refreshes: 0,
    progress: { begun: 0, ended: 0 },
    indexed: () =>
      vi.waitFor(() => {
        const { begun, ended } = client.progress
        if (begun === 0 || ended < begun) throw new Error('not read yet')
      }, 20_000),
    async settled() {
      await client.indexed()
      for (let last = -1; last !== client.refreshes; ) {
        last = client.refreshes
        await setTimeout(REFRESH_MS)
      }
    },
    async open(uri, text) {
      versions.set(uri, 1)
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      })
    },
    async change(uri, text) {
      const version = (versions.get(uri) ?? 0) + 1
      versions.set(uri, version)
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      })
      return version
    },
    save: uri =>
      connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
    close: uri =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    async items(uri) {
      const report = await client.pull(uri)
      if (report.kind !== 'full') throw new Error('not a full report')
      return report.items
    },
    codes: async uri => (await client.items(uri)).map(({ code }) => code),
    async actions(uri, range, context) {
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...context },
      })
      return (found ?? []) as CodeAction[]
    },
    touched: (...uris) => events(FileChangeType.Changed, uris),
    removed: (...uris) => events(FileChangeType.Deleted, uris),
    changed: (type, ...uris) => events(type, uris),
    stored,
  }
  answerServer(client)
  answerFileRequests(connection, stored)
  connection.listen()
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders: folders.map(uri => ({ uri, name: uri })),
  })
  Object.assign(client, { initialized })
  await connection.sendNotification(InitializedNotification.type, {})
  return client
}

function answerServer(client: TestClient): void {
  const { connection } = client
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => client.settings))
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    client.registered.push(...registrations)
  })
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    client.refreshes++
  })
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    client.logs.push(message)
  })
  connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    client.progress.begun++
    connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
      if (kind === 'end') client.progress.ended++
    })
  })
  connection.onNotification(PublishDiagnosticsNotification.type, params => {
    client.published.push(params)
  })
}

/** The files of a server in a browser are those of its client. */
function answerFileRequests(connection: ProtocolConnection, stored: Map<string, string>): void {
  const host = createNodeHost()
  connection.onRequest(ReadTextRequest, async ({ uri }) => (await host.readText(uri)) ?? null)
  connection.onRequest(StatRequest, async ({ uris }) => {
    const found = uris.map(async uri => {
      const { mtimeMs, size } = await stat(URI.parse(uri).fsPath)
      return { uri, modified: mtimeMs, size }
    })
    return (await Promise.allSettled(found)).flatMap(one =>
      one.status === 'fulfilled' ? [one.value] : [],
    )
  })
  connection.onRequest(FindRequest, async ({ folder, globs, exclude, limit }) => {
    const cwd = URI.parse(folder).fsPath
    const paths = await glob([...globs], { cwd, absolute: true, ignore: exclude ? [exclude] : [] })
    return paths.slice(0, limit).map(path => URI.file(path).toString())
  })
  connection.onRequest(LoadRequest, ({ name }) => stored.get(name) ?? null)
  connection.onRequest(StoreRequest, ({ name, text }) => {
    stored.set(name, text)
    return null
  })
}
