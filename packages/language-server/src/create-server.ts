import { loadRemark, type Parse, type Project } from 'release-lint'
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Client, readClient, readFolders } from './client.ts'
import { type ConfigStore, createConfigStore } from './config-store.ts'
import type { DiagnosticSources } from './features/diagnostics.ts'
import { createProblemPublisher } from './features/problem-diagnostics.ts'
import { createPusher } from './features/push-diagnostics.ts'
import type { Host } from './host.ts'
import { createIgnoreStore, type IgnoreStore } from './ignore-store.ts'
import { createSession, type Session } from './session.ts'
import { createSettingsStore, type SettingsStore } from './settings-store.ts'
import { toUri } from './uri.ts'
import { createOuterWatch } from './watch.ts'

/** Where a server runs. */
export interface ServeOptions {
  /** Makes the host once the client has said what it wants. */
  readonly createHost: (params: InitializeParams) => Host
  /** Loads the Markdown parser; remark-parse when not given. */
  readonly loadParse?: () => Promise<Parse>
}

/** The parts of a running server. */
export interface Server {
  readonly connection: Connection
  readonly client: Client
  readonly host: Host
  /** The workspace folders that are open. */
  readonly folders: Set<string>
  readonly documents: TextDocuments<TextDocument>
  readonly configs: ConfigStore
  readonly ignores: IgnoreStore
  readonly settings: SettingsStore
  readonly session: Session
  readonly sources: DiagnosticSources
  /** Diagnostics for a client that does not pull; undefined for one that does. */
  readonly pusher: ReturnType<typeof createPusher> | undefined
  /** The releases of each workspace folder, as far as they are known. */
  readonly projects: Map<string, Project>
  /** Follows what was read of configs: shows what is wrong with them, and has those outside the folders watched. */
  configsRead(): void
}

/** Makes the parts of a server for one client. */
export function createServer(
  connection: Connection,
  params: InitializeParams,
  { createHost, loadParse = loadRemark }: ServeOptions,
): Server {
  const client = readClient(params)
  const host = createHost(params)
  const folders = new Set(readFolders(params))
  const documents = new TextDocuments(TextDocument)
  const configs = createConfigStore(host)
  const ignores = createIgnoreStore(host)
  const settings = createSettingsStore(connection, client.configuration)
  const projects = new Map<string, Project>()
  let parse: Promise<Parse> | undefined
  const session = createSession(uri => documents.get(uri), {
    folders: () => [...folders],
    configs,
    ignores,
    settings,
    loadParse: () => (parse ??= loadParse()),
    projectOf: folder => projects.get(folder),
  })
  const sources: DiagnosticSources = {
    session,
    client,
    folders: () => [...folders],
    readText: async uri => openText(documents, uri) ?? (await host.readText(uri)),
  }
  const publish = createProblemPublisher(connection)
  const watchOuter = createOuterWatch(connection, folders)
  return {
    connection,
    client,
    host,
    folders,
    documents,
    configs,
    ignores,
    settings,
    session,
    sources,
    projects,
    pusher: client.pulls ? undefined : createPusher(connection, documents, sources),
    configsRead() {
      publish(configs.problems())
      if (client.watchesRelative) watchOuter(configs.used())
    },
  }
}

function openText(documents: TextDocuments<TextDocument>, uri: string): string | undefined {
  return documents
    .all()
    .find(document => toUri(document.uri) === uri)
    ?.getText()
}
