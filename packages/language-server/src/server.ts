import type { Connection } from 'vscode-languageserver'
import { createAnswering } from './answer.ts'
import { capabilitiesFor } from './capabilities.ts'
import { followChanges } from './changes.ts'
import { createServer, type ServeOptions } from './create-server.ts'
import { FEATURES } from './features/table.ts'

/** Serves the findings of `release-lint`, and help in writing releases, over `connection`. */
export function serve(connection: Connection, options: ServeOptions): void {
  connection.onInitialize(params => {
    const server = createServer(connection, params, options)
    followChanges(server)
    const onRelease = createAnswering(connection, server.session.open)
    for (const feature of FEATURES) feature.serve(server, onRelease)
    return { capabilities: capabilitiesFor(server.client), serverInfo: { name: 'release-lint' } }
  })
  connection.listen()
}
