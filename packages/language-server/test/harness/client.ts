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
} from 'vscode-languageserver/node'
import {
  FindRequest,
  LoadRequest,
  ReadTextRequest,
  StatRequest,
  StoreRequest,
} from '../../src/host-client.ts'
import { createNodeHost } from '../../src/host-node.ts'

/** A client that pulls, as VS Code does. */
export const PULLS: ClientCapabilities = {
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
  open(uri: string, text: string): Promise<void>
  /** Puts a text in place of all; gives the new version. */
  change(uri: string, text: string): Promise<number>
  save(uri: string): Promise<void>
  close(uri: string): Promise<void>
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>
  /** The diagnostics of a full report. */
  items(uri: string): Promise<Diagnostic[]>
  actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>
  /** Tells that files changed on disk. */
  touched(...uris: readonly string[]): Promise<void>
  removed(...uris: readonly string[]): Promise<void>
}

/** Starts a conversation over a connection. */
export async function connect(
  connection: ProtocolConnection,
  folders: readonly string[],
  capabilities: ClientCapabilities = PULLS,
): Promise<TestClient> {
  const versions = new Map<string, number>()
  const events = (uris: readonly string[], type: FileChangeType) =>
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
    async actions(uri, range, context) {
      const found = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...context },
      })
      return (found ?? []) as CodeAction[]
    },
    touched: (...uris) => events(uris, FileChangeType.Changed),
    removed: (...uris) => events(uris, FileChangeType.Deleted),
  }
  answerServer(client)
  connection.listen()
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
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
  connection.onNotification(PublishDiagnosticsNotification.type, params => {
    client.published.push(params)
  })
  answerFileRequests(connection)
}

/** The files of a server in a browser are those of its client. */
function answerFileRequests(connection: ProtocolConnection): void {
  const host = createNodeHost()
  const stored = new Map<string, string>()
  connection.onRequest(ReadTextRequest, async ({ uri }) => (await host.readText(uri)) ?? null)
  connection.onRequest(StatRequest, async ({ uris }) => {
    const found = await Promise.all(uris.map(uri => host.exists(uri)))
    return uris.filter((_, index) => found[index]).map(uri => ({ uri, modified: 0, size: 0 }))
  })
  connection.onRequest(FindRequest, ({ folder, globs }) => host.findFiles(folder, globs))
  connection.onRequest(LoadRequest, ({ name }) => stored.get(name) ?? null)
  connection.onRequest(StoreRequest, ({ name, text }) => {
    stored.set(name, text)
    return null
  })
}
