import type { ExtensionContext, LogOutputChannel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { clientOptions, watchState } from './client-options.ts'

/** Creates the client of a server in a process of its own. */
export async function createClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  change: (running: boolean) => void,
): Promise<BaseLanguageClient> {
  const module = context.asAbsolutePath('dist/server/server.js')
  const client = new LanguageClient(
    'releaseLint',
    'Release Lint',
    { module, transport: TransportKind.ipc },
    clientOptions(context, output),
  )
  watchState(client, change)
  return client
}
