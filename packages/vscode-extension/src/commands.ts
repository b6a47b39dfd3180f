import { commands, type Disposable, type ExtensionContext, tasks, workspace } from 'vscode'
import { copyDiagnosticInfo } from './commands/copy-diagnostic-info.ts'
import { fixAll } from './commands/fix-all.ts'
import { newRelease } from './commands/new-release.ts'
import { openConfig } from './commands/open-config.ts'
import type { Launcher } from './launcher.ts'
import { lintTask } from './tasks.ts'

/** Registers every command of the palette. */
export function registerCommands(context: ExtensionContext, launcher: Launcher): Disposable[] {
  const table: Readonly<Record<string, () => unknown>> = {
    newRelease: () => newRelease(launcher),
    fixAll,
    lintWorkspace: () =>
      Promise.all(
        (workspace.workspaceFolders ?? []).map(folder =>
          tasks.executeTask(lintTask(context, folder)),
        ),
      ),
    openConfig,
    showOutput: () => launcher.output.show(),
    restartServer: () => launcher.restart(),
    copyDiagnosticInfo: () => copyDiagnosticInfo(context, launcher),
  }
  return Object.entries(table).map(([name, run]) =>
    commands.registerCommand(`releaseLint.${name}`, run),
  )
}
