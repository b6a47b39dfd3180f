import { languages, RelativePattern, type TextDocument, Uri, workspace } from 'vscode'

const CONFIG_NAMES = [
  '.releaselintrc.json',
  '.releaselintrc.yaml',
  '.releaselintrc.yml',
  'package.json',
] as const

/** What may be a glob: in quotes, or an item of a list in YAML. */
const STRINGS = /"([^"\n]+)"|'([^'\n]+)'|^\s*-\s+(.+?)\s*$|[[,]\s*([^\s"'[\],]+)/gm

const INCLUDES = /\binclude\b/
const OURS = /"release-lint"\s*:/

/** Globs and the folder that they are relative to. */
interface Globs {
  readonly folder: Uri
  readonly globs: readonly string[]
}

/** Whether a document may be one that settings or a config include whatever it holds; the server decides. */
export async function maybeIncluded(document: TextDocument): Promise<boolean> {
  if (document.isUntitled) return false
  const { uri } = document
  const settings = workspace.getConfiguration('releaseLint', document)
  const root = workspace.getWorkspaceFolder(uri)?.uri
  const own: Globs[] = root ? [{ folder: root, globs: settings.get('include', []) }] : []
  const path = settings.get('configPath', '')
  const configs =
    path !== '' && root
      ? [await globsIn(Uri.joinPath(root, path))]
      : await configsAbove(Uri.joinPath(uri, '..'))
  return [...own, ...configs].some(({ folder, globs }) =>
    globs.some(
      glob => languages.match({ pattern: new RelativePattern(folder, glob) }, document) > 0,
    ),
  )
}

/** What the configs of a folder name, or those of the next folder above that has any. */
async function configsAbove(folder: Uri): Promise<Globs[]> {
  const configs = await Promise.all(CONFIG_NAMES.map(name => globsIn(Uri.joinPath(folder, name))))
  const naming = configs.filter(({ globs }) => globs.length > 0)
  const parent = Uri.joinPath(folder, '..')
  return naming.length > 0 || parent.path === folder.path ? naming : configsAbove(parent)
}

/** Every text of a config that may be a glob, when the config includes anything. */
async function globsIn(config: Uri): Promise<Globs> {
  const folder = Uri.joinPath(config, '..')
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(config))
    // Which key each belongs to only a parser can tell, and that would have to be loaded.
    const globs =
      INCLUDES.test(text) && (!/package\.json$/.test(config.path) || OURS.test(text))
        ? [...text.matchAll(STRINGS)].flatMap(([, ...parts]) => parts.find(Boolean) ?? [])
        : []
    return { folder, globs }
  } catch {
    return { folder, globs: [] }
  }
}
