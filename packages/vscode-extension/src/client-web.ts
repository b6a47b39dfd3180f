import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions, watchState } from './client-options.ts'
import { answerHost } from './host-answers.ts'

/** Creates the client of a server in a web worker. */
export async function createClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  change: (running: boolean) => void,
): Promise<BaseLanguageClient> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js')
  const worker = new Worker(script.toString(true))
  const client = new LanguageClient(
    'releaseLint',
    'Release Lint',
    worker,
    clientOptions(context, output),
  )
  context.subscriptions.push(...answerHost(client, context))
  watchState(client, change)
  return client
}
