import { l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode'

const NAMES = ['.releaselintrc.json', '.releaselintrc.yaml', '.releaselintrc.yml'] as const
const EMPTY = '{\n  "extends": "recommended",\n  "rules": {}\n}\n'

/** Opens the config of the active document's folder; writes one when there is none. */
export async function openConfig(): Promise<void> {
  const folder = activeFolder()
  if (!folder) {
    await window.showInformationMessage(l10n.t('Open a folder first; a config belongs to one'))
    return
  }
  const uri = (await findConfig(folder.uri)) ?? (await createConfig(folder.uri))
  await window.showTextDocument(uri)
}

/** The folder of the active document, else the first of the workspace. */
export function activeFolder(): WorkspaceFolder | undefined {
  const active = window.activeTextEditor?.document.uri
  return (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0]
}

/** The config at the top of a folder. */
export async function findConfig(folder: Uri): Promise<Uri | undefined> {
  for (const name of NAMES) {
    const uri = Uri.joinPath(folder, name)
    if (await exists(uri)) return uri
  }
  return undefined
}

/** Whether something stands there. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

async function createConfig(folder: Uri): Promise<Uri> {
  const uri = Uri.joinPath(folder, NAMES[0])
  await workspace.fs.writeFile(uri, new TextEncoder().encode(EMPTY))
  return uri
}
