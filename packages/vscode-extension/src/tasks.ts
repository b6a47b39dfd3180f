import {
  type Disposable,
  type ExtensionContext,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode'

/** A task of ours in a tasks.json. */
interface LintTaskDefinition extends TaskDefinition {
  /** More options and paths for the command line. */
  readonly args?: readonly string[]
}

const TYPE = 'release-lint'

/** Offers the check of each folder as a task. */
export function registerTasks(context: ExtensionContext): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map(folder => lintTask(context, folder)),
    // VS Code takes a resolved task only with the definition that it has asked for.
    resolveTask: ({ scope, definition }) =>
      typeof scope === 'object' ? lintTask(context, scope, definition) : undefined,
  })
}

/** The task that checks every release of a folder with the command line that comes with the extension. */
export function lintTask(
  context: ExtensionContext,
  folder: WorkspaceFolder,
  definition: LintTaskDefinition = { type: TYPE },
): Task {
  const script = context.asAbsolutePath('dist/server/task.js')
  const execution = new ProcessExecution(
    process.execPath,
    [script, '--format', 'concise', '--no-color', ...(definition.args ?? [])],
    { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } },
  )
  const name = l10n.t('check every release')
  return new Task(definition, folder, name, 'Release Lint', execution, '$release-lint')
}
