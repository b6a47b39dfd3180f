import { DidChangeConfigurationNotification, FileChangeType } from 'vscode-languageserver'
import { causeOf } from './answer.ts'
import type { Server } from './create-server.ts'
import { toUri } from './uri.ts'
import { sortChanges, watchFiles } from './watch.ts'

// A client has its watchers up some seconds after it was asked to, a busy one half a minute after it; of
// what is written before, nobody tells.
const LOOK_AGAIN_MS = [5000, 5000, 10_000, 10_000, 15_000, 15_000]

// What changes at once, as when a branch is checked out, is looked at once.
const SETTLE_MS = 50

/** Follows what changes in documents, files and settings, and keeps the diagnostics and the index right. */
export function followChanges(server: Server): void {
  const changed = createRereader(server)
  followDocuments(server, changed)
  followFiles(server, changed)
  const end = new AbortController()
  followSettings(server, changed, end.signal)
  server.connection.onShutdown(() => {
    end.abort()
    return server.index.end()
  })
}

/** What is out of date after a change. */
type Reread = (change: { readonly files: boolean }) => void

/** Gathers changes; then reads configs anew, and has everything checked again. */
function createRereader(server: Server): Reread {
  const {
    connection,
    client,
    documents,
    configs,
    baselines,
    ignores,
    rules,
    index,
    session,
    refresh,
  } = server
  let waiting: { files: boolean } | undefined
  let done = Promise.resolve()
  const reread = async (files: boolean): Promise<void> => {
    if (files) {
      ignores.forget()
      baselines.forget()
      await configs.reload()
    }
    rules.forget()
    session.configChanged()
    // What is open is parsed anew, and so its baselines read.
    await Promise.all(documents.all().map(({ uri }) => session.open(uri)))
    server.configsRead()
    void index.now.reselect()
    if (client.refreshesInlayHints) void connection.languages.inlayHint.refresh()
    await refresh.now()
  }
  return ({ files }) => {
    if (waiting) {
      waiting.files ||= files
      return
    }
    const gathered = { files }
    waiting = gathered
    setTimeout(() => {
      waiting = undefined
      done = done
        .then(() => reread(gathered.files))
        .catch((error: unknown) => {
          connection.console.error(`Releases could not be checked again: ${String(error)}`)
        })
    }, SETTLE_MS)
  }
}

function followDocuments(server: Server, reread: Reread): void {
  const { connection, client, documents, session, index, pusher } = server
  // A client that watches nothing does not tell when a config changes.
  const lookAgain = (): void => {
    if (!client.watches) reread({ files: true })
  }
  documents.onDidOpen(({ document }) => {
    session.saved(document.uri)
    if (documents.all().length > 1) lookAgain()
    void session.open(document.uri).then(server.configsRead, (error: unknown) => {
      connection.console.error(`${document.uri} could not be opened: ${causeOf(error)}`)
    })
  })
  documents.onDidChangeContent(({ document }) => pusher?.push(document.uri))
  documents.onDidSave(async ({ document }) => {
    session.saved(document.uri)
    lookAgain()
    const shown = await session.shown(document.uri)
    if (shown?.settings.lint.run === 'onSave') reread({ files: false })
  })
  documents.onDidClose(({ document }) => {
    session.closed(document.uri)
    index.now.close(document.uri)
    pusher?.clear(document.uri)
  })
  documents.listen(connection)
}

function followFiles(
  { connection, pusher, documents, baselines, index }: Server,
  reread: Reread,
): void {
  const clear = (uri: string): void => {
    const open = documents.all().find(document => toUri(document.uri) === toUri(uri))
    if (open) pusher?.clear(open.uri)
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const { settings, releases } = sortChanges(changes, baselines.files())
    if (settings) reread({ files: true })
    const told = releases.map(({ uri, type }) => ({
      uri,
      deleted: type === FileChangeType.Deleted,
    }))
    for (const { uri, deleted } of told) if (deleted) clear(uri)
    if (told.length > 0) index.now.filesChanged(told)
  })
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) clear(uri)
  })
  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri } of files) clear(oldUri)
  })
}

function followSettings(server: Server, reread: Reread, ended: AbortSignal): void {
  const { connection, client, settings, settingsFiles } = server
  const lookAgain = ([delay, ...later]: readonly number[]): void => {
    if (delay === undefined) return
    setTimeout(async () => {
      const changed = !ended.aborted && (await settingsFiles.haveChanged())
      if (ended.aborted) return
      if (changed) reread({ files: true })
      lookAgain(later)
    }, delay)
  }
  connection.onInitialized(async () => {
    if (client.folderChanges) followFolders(server, reread)
    if (client.watches) {
      await watchFiles(connection)
      lookAgain(LOOK_AGAIN_MS)
    }
    if (client.configurationChanges)
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: 'releaseLint',
      })
  })
  connection.onDidChangeConfiguration(() => {
    settings.forget()
    reread({ files: false })
  })
}

function followFolders(server: Server, reread: Reread): void {
  const { connection, folders, settings, rules, index, session, documents } = server
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) folders.delete(toUri(uri))
    for (const { uri } of added) folders.add(toUri(uri))
    settings.forget()
    rules.forget()
    session.configChanged()
    index.renew()
    // The new index has to know what is open.
    for (const { uri } of documents.all()) void session.open(uri)
    reread({ files: true })
  })
}
