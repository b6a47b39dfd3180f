import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { FEATURES } from './features/table.ts'

const MARKDOWN = { filters: [{ pattern: { glob: '**/*.{md,markdown}' } }] }

/** What the server offers to a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: true,
    },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didDelete: MARKDOWN, didRename: MARKDOWN },
    },
    ...Object.assign({}, ...FEATURES.map(feature => feature.capabilities(client))),
  }
}
