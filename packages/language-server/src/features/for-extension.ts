import type { Server } from '../create-server.ts'
import { placeOf } from '../place.ts'
import { DocumentStatusRequest, documentStatus } from './document-status.ts'
import { RegisterNamesRequest, registerNames } from './register-names.ts'

/** Answers what our extension asks beyond the protocol. */
export function serveExtension(server: Server): void {
  const { connection, folders, rules } = server
  connection.onRequest(DocumentStatusRequest, ({ uri }) => documentStatus(uri, server))
  connection.onRequest(RegisterNamesRequest, async ({ uri, date }) => {
    const { loaded } = await rules.of(placeOf(uri, [...folders]))
    // What is wrong with its files is told, though no release is open there.
    server.configsRead()
    return registerNames(loaded.register, date)
  })
}
