import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser'
import { createClientHost } from './host-client.ts'
import { serve } from './server.ts'

/** What the global object of a web worker has, as far as it is used here. */
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0]

const scope = globalThis as unknown as Scope
const connection = createConnection(
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
)

serve(connection, { createHost: () => createClientHost(connection) })
