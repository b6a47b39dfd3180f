import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from '../client.ts'
import type { Pusher } from './push-diagnostics.ts'

const PAUSE_MS = 250

/** Has the open documents checked again. */
export interface Refresh {
  now(): Promise<void>
  /** A quarter of a second later, once for all that asks meanwhile: what is typed goes first. */
  soon(): void
}

/** Creates a refresh: of a client that pulls by asking it to, of others by pushing. */
export function createRefresh(
  connection: Connection,
  { pulls, refreshes }: Client,
  documents: TextDocuments<TextDocument>,
  pusher: Pusher | undefined,
): Refresh {
  let waits = false
  const now = async (): Promise<void> => {
    for (const { uri } of documents.all()) pusher?.pushAgain(uri)
    if (pulls && refreshes) await connection.languages.diagnostics.refresh()
  }
  const later = (): void => {
    waits = false
    now().catch((error: unknown) => connection.console.warn(String(error)))
  }
  return {
    now,
    soon() {
      if (waits || documents.all().length === 0) return
      waits = true
      setTimeout(later, PAUSE_MS)
    },
  }
}
