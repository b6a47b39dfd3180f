import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { CODE_ACTION_KINDS } from './features/code-actions.ts'

const MARKDOWN = { filters: [{ pattern: { glob: '**/*.{md,markdown}' } }] }

/** What the server offers to a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: true,
    },
    ...(client.pulls && {
      diagnosticProvider: {
        identifier: 'release-lint',
        interFileDependencies: true,
        workspaceDiagnostics: false,
      },
    }),
    codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didDelete: MARKDOWN, didRename: MARKDOWN },
    },
  }
}
