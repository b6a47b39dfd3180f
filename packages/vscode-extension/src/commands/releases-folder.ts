import { type Uri, workspace } from 'vscode'
import { archiveFolder } from './archive-folder.ts'
import { activeFolder } from './open-config.ts'

const DATED = '**/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]-*.md'

/** The folder for a release of a day, as the workspace lays out its own; undefined without a workspace. */
export async function releasesFolder(date: string): Promise<Uri | undefined> {
  const root = activeFolder()?.uri
  if (!root) return undefined
  const [example] = await workspace.findFiles(DATED, '**/node_modules/**', 1)
  const inside = example?.path.startsWith(`${root.path}/`)
    ? example.path.slice(root.path.length + 1)
    : undefined
  const folder = archiveFolder(date, inside)
  return root.with({ path: [root.path, folder].filter(Boolean).join('/') })
}
