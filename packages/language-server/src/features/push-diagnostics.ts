import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { nextTurn } from '../next-turn.ts'
import { type DiagnosticSources, diagnosticsOf } from './diagnostics.ts'

/** Diagnostics for a client that does not pull. */
export interface Pusher {
  /** Sends those of a document soon, those of its latest version only. */
  push(uri: string): void
  /** Takes back those of a document. */
  clear(uri: string): void
}

/** Creates a pusher; what is out of date by the time it is known is not sent. */
export function createPusher(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  sources: DiagnosticSources,
): Pusher {
  const waiting = new Set<string>()
  const send = async (uri: string): Promise<void> => {
    await nextTurn()
    waiting.delete(uri)
    const version = documents.get(uri)?.version
    const isStale = (): boolean => documents.get(uri)?.version !== version
    const shown = await sources.session.shown(uri)
    const diagnostics = shown?.isRelease ? await diagnosticsOf(shown.release, sources, isStale) : []
    if (!diagnostics || isStale() || version === undefined) return
    await connection.sendDiagnostics({
      uri,
      version: shown?.release.document.version ?? version,
      diagnostics,
    })
  }
  return {
    push(uri) {
      if (waiting.has(uri)) return
      waiting.add(uri)
      send(uri).catch((error: unknown) => {
        connection.console.error(`Diagnostics of ${uri} failed: ${String(error)}`)
      })
    },
    clear(uri) {
      void connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  }
}
