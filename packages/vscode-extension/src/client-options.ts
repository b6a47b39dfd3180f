import type { ExtensionContext, LogOutputChannel } from 'vscode'
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient'

/** Where documents may come from: not from `git`, comments or chats. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'] as const

/** What both kinds of client are made with. */
export function clientOptions(
  context: ExtensionContext,
  output: LogOutputChannel,
): LanguageClientOptions {
  return {
    documentSelector: SCHEMES.map(scheme => ({ language: 'markdown', scheme })),
    outputChannel: output,
    initializationOptions: { storage: context.storageUri?.fsPath, vscode: true },
    // Without it nothing is checked while typing.
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
  }
}

/** Tells `change` whether the server runs, whenever that changes after the first start. */
export function watchState(client: BaseLanguageClient, change: (running: boolean) => void): void {
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) change(true)
    if (newState === State.Stopped) change(false)
  })
}
