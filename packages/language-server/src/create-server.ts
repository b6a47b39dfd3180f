import { loadRemark, type Parse } from 'release-lint'
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { causeOf } from './answer.ts'
import { type BaselineStore, createBaselineStore } from './baseline-store.ts'
import { type Client, readClient, readFolders } from './client.ts'
import { type ConfigStore, createConfigStore } from './config-store.ts'
import type { DiagnosticSources } from './features/diagnostics.ts'
import { createStatusTeller } from './features/document-status.ts'
import { createProblemPublisher } from './features/problem-diagnostics.ts'
import { createPusher, type Pusher } from './features/push-diagnostics.ts'
import { createRefresh, type Refresh } from './features/refresh-diagnostics.ts'
import { createFolderStore, type FolderStore } from './folder-store.ts'
import type { Host } from './host.ts'
import { createIgnoreStore, type IgnoreStore } from './ignore-store.ts'
import { createLiveIndex, type LiveIndex } from './live-index.ts'
import type { Surroundings } from './open-document.ts'
import { createProgress } from './progress.ts'
import { type RememberedFiles, rememberFiles } from './remembered-files.ts'
import { createSession, type Session } from './session.ts'
import { createSettingsStore, type SettingsStore } from './settings-store.ts'
import { createFurtherWatch } from './watch.ts'

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
  /** The workspace folders that are open. */
  readonly folders: Set<string>
  readonly documents: TextDocuments<TextDocument>
  /** Of which configs, register files, baselines and ignore files are read. */
  readonly settingsFiles: RememberedFiles
  readonly configs: ConfigStore
  readonly baselines: BaselineStore
  readonly ignores: IgnoreStore
  readonly settings: SettingsStore
  /** What settings, configs and ignore files say of the files in each folder. */
  readonly rules: FolderStore
  readonly index: LiveIndex
  readonly session: Session
  readonly sources: DiagnosticSources
  /** Diagnostics for a client that does not pull; undefined for one that does. */
  readonly pusher: Pusher | undefined
  readonly refresh: Refresh
  /** Follows what was read of configs and baselines: tells of it, shows what is wrong with them, and has those outside the folders watched. */
  configsRead(): void
}

/** Makes the parts of a server for one client. */
export function createServer(
  connection: Connection,
  params: InitializeParams,
  { createHost, loadParse }: ServeOptions,
): Server {
  const client = readClient(params)
  const host = createHost(params)
  const folders = new Set(readFolders(params))
  const documents = new TextDocuments(TextDocument)
  const stores = createStores(host)
  const { configs, baselines, ignores } = stores
  const settings = createSettingsStore(connection, client.configuration)
  const listFolders = (): string[] => [...folders]
  const rules = createFolderStore({ folders: listFolders, configs, ignores, settings })
  const showProgress = createProgress(connection, client)
  const tellStatus = createStatusTeller(connection, client)
  const index = createLiveIndex(host, folders, {
    selects: rules.selects,
    onDidChange: () => {
      session.projectChanged()
      refresh.soon()
    },
    onStatus: status => {
      showProgress(status)
      tellStatus()
    },
    onError: error => connection.console.error(causeOf(error)),
  })
  const around = {
    folders: listFolders,
    rules,
    entriesOf: baselines.entriesOf,
    loadParse: once(loadParse ?? loadRemark),
  }
  const session = createSession(uri => documents.get(uri), {
    ...around,
    ...overIndex(index, documents),
  })
  const sources = {
    session,
    client,
    folders: listFolders,
    headOf: (uri: string) => index.now.headOf(uri),
    // What other releases have to say must not keep the first findings waiting.
    onSent: () => setTimeout(() => void index.start(), 0),
  }
  const pusher = client.pulls ? undefined : createPusher(connection, documents, sources)
  const refresh = createRefresh(connection, client, documents, pusher)
  const publish = createProblemPublisher(connection)
  const watchFurther = createFurtherWatch(connection, folders)
  return {
    connection,
    client,
    folders,
    documents,
    ...stores,
    settings,
    rules,
    index,
    session,
    sources,
    pusher,
    refresh,
    configsRead() {
      tellStatus()
      publish([...configs.problems(), ...baselines.problems()])
      if (!client.watchesRelative) return
      watchFurther({ configs: configs.used(), baselines: baselines.files() })
    },
  }
}

/** What is read of the files that say how others are checked. */
function createStores(
  host: Host,
): Pick<Server, 'settingsFiles' | 'configs' | 'baselines' | 'ignores'> {
  const settingsFiles = rememberFiles(host)
  return {
    settingsFiles,
    configs: createConfigStore(settingsFiles),
    baselines: createBaselineStore(settingsFiles),
    ignores: createIgnoreStore(settingsFiles),
  }
}

/** What ties the session to the index: open releases count in it as they are now. */
function overIndex(
  index: LiveIndex,
  documents: TextDocuments<TextDocument>,
): Pick<Surroundings, 'projectOf' | 'onParsed'> {
  return {
    projectOf: folder => index.now.projectOf(folder),
    onParsed({ uri, version }, parsed) {
      // An older version, as `onSave` shows, does not count, nor does what was closed meanwhile.
      if (documents.get(uri)?.version !== version) return
      if (parsed) index.now.open(uri, parsed.release, parsed.isRelease)
      else index.now.close(uri)
    },
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
