import { DidChangeConfigurationNotification, FileChangeType } from 'vscode-languageserver'
import type { Server } from './create-server.ts'
import { toUri } from './uri.ts'
import { sortChanges, watchFiles } from './watch.ts'

// What changes at once, as when a branch is checked out, is looked at once.
const SETTLE_MS = 50

/** Follows what changes in documents, files and settings, and keeps the diagnostics right. */
export function followChanges(server: Server): void {
  const changed = createRefresher(server)
  followDocuments(server, changed)
  followFiles(server, changed)
  followSettings(server, changed)
}

/** What is out of date after a change. */
type Refresh = (change: { readonly files: boolean }) => void

/** Gathers changes; then reads configs anew, and has the open documents checked again. */
function createRefresher(server: Server): Refresh {
  const { connection, client, configs, ignores, session, documents, pusher } = server
  let waiting: { files: boolean } | undefined
  let done = Promise.resolve()
  const refresh = async (files: boolean): Promise<void> => {
    if (files) {
      ignores.forget()
      await configs.reload()
    }
    session.configChanged()
    server.configsRead()
    for (const { uri } of documents.all()) pusher?.push(uri)
    if (client.pulls && client.refreshes) await connection.languages.diagnostics.refresh()
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
        .then(() => refresh(gathered.files))
        .catch((error: unknown) => {
          connection.console.error(`Releases could not be checked again: ${String(error)}`)
        })
    }, SETTLE_MS)
  }
}

function followDocuments(server: Server, refresh: Refresh): void {
  const { connection, client, documents, session, settings, pusher } = server
  // A client that watches nothing does not tell when a config changes.
  const lookAgain = (): void => {
    if (!client.watches) refresh({ files: true })
  }
  documents.onDidOpen(({ document }) => {
    session.saved(document.uri)
    if (documents.all().length > 1) lookAgain()
    void session.open(document.uri).then(server.configsRead, (error: unknown) => {
      connection.console.error(`${document.uri} could not be opened: ${String(error)}`)
    })
  })
  documents.onDidChangeContent(({ document }) => pusher?.push(document.uri))
  documents.onDidSave(async ({ document }) => {
    session.saved(document.uri)
    lookAgain()
    const { lint } = await settings.of(document.uri)
    if (lint.run === 'onSave') refresh({ files: false })
  })
  documents.onDidClose(({ document }) => {
    session.closed(document.uri)
    pusher?.clear(document.uri)
  })
  documents.listen(connection)
}

function followFiles(server: Server, refresh: Refresh): void {
  const { connection, pusher, documents } = server
  const clear = (uri: string): void => {
    const open = documents.all().find(document => toUri(document.uri) === toUri(uri))
    if (open) pusher?.clear(open.uri)
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const { settings, markdown } = sortChanges(changes)
    if (settings) refresh({ files: true })
    for (const { uri, type } of markdown) if (type === FileChangeType.Deleted) clear(uri)
  })
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) clear(uri)
  })
  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri } of files) clear(oldUri)
  })
}

function followSettings(server: Server, refresh: Refresh): void {
  const { connection, client, folders, settings } = server
  connection.onInitialized(async () => {
    if (client.watches) await watchFiles(connection)
    if (client.configurationChanges)
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: 'releaseLint',
      })
    if (!client.folderChanges) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) folders.delete(toUri(uri))
      for (const { uri } of added) folders.add(toUri(uri))
      settings.forget()
      refresh({ files: true })
    })
  })
  connection.onDidChangeConfiguration(() => {
    settings.forget()
    refresh({ files: false })
  })
}
