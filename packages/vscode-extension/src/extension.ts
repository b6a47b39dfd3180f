import { type ExtensionContext, window, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

let client: LanguageClient | undefined

/** Starts the language server for Markdown documents. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.mjs')
  client = new LanguageClient(
    'releaseLint',
    'Release Lint',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [{ language: 'markdown' }],
      outputChannel: window.createOutputChannel('Release Lint', { log: true }),
      synchronize: { fileEvents: workspace.createFileSystemWatcher('**/.releaselintrc.*') },
    },
  )
  await client.start()
}

/** Stops the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}
