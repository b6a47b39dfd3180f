import {
  createConnection,
  type InitializeParams,
  ProposedFeatures,
} from 'vscode-languageserver/node'
import { causeOf } from './answer.ts'
import { createNodeHost } from './host-node.ts'
import { serve } from './server.ts'

const connection = createConnection(ProposedFeatures.all)

// Whatever goes wrong is told, and the next request is answered all the same.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    connection.console.error(`Unexpected error: ${causeOf(error)}`)
  })
}

serve(connection, { createHost: params => createNodeHost(storageOf(params)) })

/** The folder that the client has for what is kept. */
function storageOf({ initializationOptions }: InitializeParams): string | undefined {
  const options = initializationOptions as { readonly storage?: unknown } | undefined
  return typeof options?.storage === 'string' ? options.storage : undefined
}
