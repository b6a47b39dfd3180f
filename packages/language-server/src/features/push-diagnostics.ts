import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { nextTurn } from '../next-turn.ts'
import { type DiagnosticSources, diagnosticsOf } from './diagnostics.ts'

/** Diagnostics for a client that does not pull. */
export interface Pusher {
  /** Sends those of a document soon, those of its latest version only. */
  push(uri: string): void
  /** The same, unless they were taken back since it changed last. */
  pushAgain(uri: string): void
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
  const sent = new Map<string, string>()
  const cleared = new Set<string>()
  const send = async (uri: string): Promise<void> => {
    await nextTurn()
    waiting.delete(uri)
    const version = documents.get(uri)?.version
    const isStale = (): boolean => documents.get(uri)?.version !== version
    const shown = await sources.session.shown(uri)
    const diagnostics = shown?.isRelease ? await diagnosticsOf(shown.release, sources, isStale) : []
    if (!diagnostics || isStale() || version === undefined || cleared.has(uri)) return
    const shownVersion = shown?.release.document.version ?? version
    // What is checked again because something else changed has mostly the same findings.
    const told = JSON.stringify([shownVersion, diagnostics.map(toPlain)])
    if (sent.get(uri) !== told) {
      sent.set(uri, told)
      await connection.sendDiagnostics({ uri, version: shownVersion, diagnostics })
    }
    if (shown?.isRelease) sources.onSent()
  }
  const push = (uri: string): void => {
    cleared.delete(uri)
    if (waiting.has(uri)) return
    waiting.add(uri)
    send(uri).catch((error: unknown) => {
      connection.console.error(`Diagnostics of ${uri} failed: ${String(error)}`)
    })
  }
  return {
    push,
    pushAgain(uri) {
      if (!cleared.has(uri)) push(uri)
    },
    clear(uri) {
      sent.delete(uri)
      if (documents.get(uri)) cleared.add(uri)
      void connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  }
}

/** A diagnostic as the author sees it. */
function toPlain({ data, ...diagnostic }: Diagnostic): Omit<Diagnostic, 'data'> {
  return diagnostic
}
