import { buildFolder, listFiles, type Reader, readFiles } from './build-folder.ts'
import type { FolderIndex } from './folder-index.ts'
import { storePart } from './head-store.ts'
import type { IndexStatus } from './index-types.ts'
import { createSlices, nextTurn } from './slices.ts'
import type { Texts } from './texts.ts'
import { isBelow, pathBelow, refusalOf } from './uri.ts'

/** All folders of a workspace, and what they are read with. */
export interface Contents {
  /** The inner ones of nested folders first. */
  readonly folders: readonly FolderIndex[]
  /** Those that are read. */
  readonly ready: Set<FolderIndex>
  readonly reader: Reader
  readonly texts: Texts
  readonly home: string | undefined
  readonly limit: number
}

/** The innermost folder that a file is in. */
export function folderOf({ folders }: Contents, uri: string): FolderIndex | undefined {
  return folders.find(folder => isBelow(folder.uri, uri))
}

/** Reads every folder that is not refused; `tell` is called all the while. */
export async function readFolders(
  contents: Contents,
  tell: (status: Omit<IndexStatus, 'state'>) => void,
): Promise<void> {
  const { folders, ready, reader, home, limit } = contents
  const refused: IndexStatus['refused'][number][] = []
  let [before, total] = [0, 0]
  for (const folder of folders) {
    const reason = refusalOf(folder.uri, home)
    const listed = reason ? undefined : await listFiles(reader.host, folder.uri, limit)
    if (reader.signal.aborted) return
    if (!listed) {
      refused.push({ folder: folder.uri, reason: reason ?? 'too-many-files' })
      continue
    }
    const inner = [...listed.keys()].filter(uri => folderOf(contents, uri) !== folder)
    for (const uri of inner) listed.delete(uri)
    const count = listed.size
    total += count
    await buildFolder(folder, listed, reader, done => tell({ done: before + done, total, refused }))
    if (reader.signal.aborted) return
    before += count
    ready.add(folder)
  }
  tell({ done: before, total, refused })
}

const MARKDOWN = /\.(?:md|markdown)$/i
const SKIPPED = /(?:^|\/)(?:node_modules|\.git)\//

/** Takes in changes on the disk, by URI whether the file is gone; gives whether a release may see a difference. */
export async function applyChanges(
  contents: Contents,
  changes: ReadonlyMap<string, boolean>,
): Promise<boolean> {
  const reads = new Map<FolderIndex, string[]>(contents.folders.map(folder => [folder, []]))
  let different = false
  for (const [uri, deleted] of changes) {
    contents.texts.forget(uri)
    const folder = folderOf(contents, uri)
    if (!folder || contents.reader.isOpen(uri) || SKIPPED.test(pathBelow(folder.uri, uri))) continue
    // Of a folder that is not read only open releases are known.
    if (deleted || !contents.ready.has(folder))
      different = removeFrom(folder, uri, contents) || different
    else reads.get(folder)?.push(...(await filesAt(uri, contents)))
  }
  for (const [folder, uris] of reads) {
    different = (await readFiles(folder, uris, contents.reader)) || different
  }
  return different
}

/** The Markdown files that a URI stands for: itself, or those below it where it is a folder. */
async function filesAt(uri: string, { reader, limit }: Contents): Promise<string[]> {
  if (MARKDOWN.test(uri)) return [uri]
  const files = await listFiles(reader.host, uri, limit)
  return [...(files?.keys() ?? [])]
}

/** Takes out a file, or what is below a folder: watchers tell of a folder that is gone only as a whole. */
function removeFrom(index: FolderIndex, uri: string, { reader }: Contents): boolean {
  if (index.files.has(uri)) return index.remove(uri)
  const gone = MARKDOWN.test(uri) ? [] : [...index.files.keys()].filter(file => isBelow(uri, file))
  return gone.filter(file => !reader.isOpen(file) && index.remove(file)).length > 0
}

/** Asks anew which files are releases; gives whether a release may see a difference. */
export async function reselectFiles({ ready, reader }: Contents): Promise<boolean> {
  const slice = createSlices()
  let different = false
  for (const index of ready) {
    for (const [uri, { head }] of index.files) {
      if (!head || reader.isOpen(uri)) continue
      const selected = await reader.selects(uri, head.isRelease)
      different = index.select(uri, selected) || different
      await slice()
    }
  }
  return different
}

/** Keeps what has changed for the next session. */
export async function storeFolders({ ready, reader }: Contents): Promise<void> {
  for (const index of ready) {
    for (const [part, files] of index.takeChanged()) {
      await storePart(reader.host, index.uri, part, files)
      await nextTurn()
    }
  }
}
