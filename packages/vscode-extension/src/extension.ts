import { type ExtensionContext, type TextDocument, workspace } from 'vscode'
import { registerCommands } from './commands.ts'
import { maybeIncluded } from './included.ts'
import { createLauncher, type Launcher } from './launcher.ts'
import { looksLikeRelease } from './release-head.ts'
import { registerStatus } from './status.ts'
import { registerTasks } from './tasks.ts'

const CONFIGS = '**/{.releaselintrc.json,.releaselintrc.yaml,.releaselintrc.yml}'

let launcher: Launcher | undefined

/** Waits for a release; until then nothing is loaded and no process runs. */
export function activate(context: ExtensionContext): void {
  const current = createLauncher(context)
  launcher = current
  const waitsFor = ({ languageId }: TextDocument): boolean =>
    current.state === 'idle' && languageId === 'markdown'
  const consider = (document: TextDocument): void => {
    if (waitsFor(document) && looksLikeRelease(document)) void current.start()
  }
  const considerFile = async (document: TextDocument): Promise<void> => {
    consider(document)
    if (waitsFor(document) && (await maybeIncluded(document))) await current.start()
  }
  const considerAll = (): void => {
    for (const document of workspace.textDocuments) void considerFile(document)
  }
  const configs = workspace.createFileSystemWatcher(CONFIGS)
  context.subscriptions.push(
    current,
    ...registerCommands(context, current),
    registerStatus(current),
    registerTasks(context),
    configs,
    configs.onDidCreate(considerAll),
    configs.onDidChange(considerAll),
    workspace.onDidChangeConfiguration(considerAll),
    workspace.onDidOpenTextDocument(document => void considerFile(document)),
    workspace.onDidChangeTextDocument(({ document }) => consider(document)),
  )
  considerAll()
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await launcher?.stop()
}
