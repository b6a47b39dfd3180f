import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver'
import type { Client } from './client.ts'
import type { IndexStatus } from './workspace/index-types.ts'

const REASONS = {
  home: 'it is a home folder',
  root: 'it is the root of a disk',
  'too-many-files': 'it has too many Markdown files',
} as const satisfies { [Reason in IndexStatus['refused'][number]['reason']]: string }

/** Creates a function that shows how far the index is, while it is read, and logs which folders it leaves alone. */
export function createProgress(
  connection: Connection,
  { showsProgress }: Client,
): (status: IndexStatus) => void {
  const told = new Set<string>()
  let reporter: Promise<WorkDoneProgressServerReporter> | undefined
  const open = async (): Promise<WorkDoneProgressServerReporter> => {
    const created = await connection.window.createWorkDoneProgress()
    created.begin('Reading releases', 0)
    return created
  }
  const show = async ({ state, done, total }: IndexStatus): Promise<void> => {
    reporter ??= open()
    const shown = await reporter
    if (state === 'reading') shown.report(percentOf(done, total), `${done} of ${total}`)
    else shown.done()
  }
  return status => {
    for (const { folder, reason } of status.refused) {
      if (told.has(folder)) continue
      told.add(folder)
      connection.console.info(`The releases of ${folder} are not read: ${REASONS[reason]}`)
    }
    if (!showsProgress) return
    show(status).catch(error => connection.console.warn(String(error)))
    if (status.state === 'ready') reporter = undefined
  }
}

function percentOf(done: number, total: number): number {
  return total === 0 ? 0 : Math.floor((100 * done) / total)
}
