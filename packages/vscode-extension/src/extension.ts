import { type ExtensionContext, type TextDocument, workspace } from 'vscode'
import { registerCommands } from './commands.ts'
import { createLauncher, type Launcher } from './launcher.ts'
import { looksLikeRelease } from './release-head.ts'
import { registerStatus } from './status.ts'
import { registerTasks } from './tasks.ts'

let launcher: Launcher | undefined

/** Waits for a release; until then nothing is loaded and no process runs. */
export function activate(context: ExtensionContext): void {
  const current = createLauncher(context)
  launcher = current
  const consider = (document: TextDocument): void => {
    if (current.state === 'idle' && isOurs(document)) void current.start()
  }
  context.subscriptions.push(
    current,
    ...registerCommands(context, current),
    registerStatus(current),
    registerTasks(context),
    workspace.onDidOpenTextDocument(consider),
    workspace.onDidChangeTextDocument(({ document }) => consider(document)),
  )
  for (const document of workspace.textDocuments) consider(document)
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await launcher?.stop()
}

function isOurs(document: TextDocument): boolean {
  return document.languageId === 'markdown' && looksLikeRelease(document)
}
