import { type Connection, RequestType } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { Server } from '../create-server.ts'
import type { IgnoredBy } from '../folder-store.ts'
import { placeOf } from '../place.ts'
import { nameOf } from '../uri.ts'

/** What the server does with a document, and with the other releases of the workspace. */
export interface DocumentStatus {
  readonly kind: 'release' | 'other' | 'off' | 'ignored'
  readonly ignoredBy?: IgnoredBy
  /** How many of the workspace's files are known, while they are being read. */
  readonly reading?: { readonly done: number; readonly total: number }
}

/** Asks what is done with a document: not part of the protocol, for our extension. */
export const DocumentStatusRequest = new RequestType<
  { readonly uri: string },
  DocumentStatus,
  void
>('releaseLint/status')

/** Creates a function that tells our extension that what it knows of the status may be old. */
export function createStatusTeller(connection: Connection, { vscode }: Client): () => void {
  return () => {
    if (vscode) void connection.sendNotification('releaseLint/statusChanged')
  }
}

/** Says what is done with a document, and why nothing is when nothing is. */
export async function documentStatus(uri: string, server: Server): Promise<DocumentStatus> {
  const { folders, rules, session, index } = server
  const place = placeOf(uri, [...folders])
  const { settings, ignoredBy } = await rules.of(place)
  const by = place.path === undefined ? undefined : ignoredBy(nameOf(place.uri))
  const { state, done, total } = index.now.status
  const reading = state === 'reading' && { reading: { done, total } }
  if (!settings.enable) return { kind: 'off', ...reading }
  if (by) return { kind: 'ignored', ignoredBy: by, ...reading }
  const document = await session.open(uri)
  return { kind: document?.isRelease ? 'release' : 'other', ...reading }
}
