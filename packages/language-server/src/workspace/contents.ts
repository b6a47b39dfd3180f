import { repositoryOf } from '../repository.ts'
import { type Reader, readFiles, restoreFolder, updateFolder } from './build-folder.ts'
import type { FolderIndex } from './folder-index.ts'
import { storePart } from './head-store.ts'
import type { IndexStatus } from './index-types.ts'
import { createSlices, nextTurn } from './slices.ts'
import type { Texts } from './texts.ts'
import { canonicalUri, isBelow, pathBelow, refusalOf } from './uri.ts'

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
export function folderOf(
  { folders }: Pick<Contents, 'folders'>,
  uri: string,
): FolderIndex | undefined {
  return folders.find(folder => isBelow(folder.uri, uri))
}

/** Whom to tell while folders are read. */
interface Listener {
  update(status: Partial<IndexStatus>): void
  /** Another release may see a difference. */
  changed(): void
}

/** Makes every folder that is not refused ready: first with what the last session knew, then as it is on the disk. */
export async function readFolders(contents: Contents, listener: Listener): Promise<void> {
  const { folders, ready, reader, home } = contents
  const reasons = folders.map(folder => ({ folder, reason: refusalOf(folder.uri, home) }))
  const wanted = folders.filter((_, index) => reasons[index]?.reason === undefined)
  const refused = reasons.flatMap(({ folder, reason }) =>
    reason ? [{ folder: folder.uri, reason }] : [],
  )
  listener.update({ state: 'reading', refused })
  for (const folder of wanted) {
    // A part of a repository: the archive may have releases beside it.
    const root = await repositoryOf(reader.host, folder.uri)
    folder.project.partial = root !== undefined && root !== folder.uri
    if (!(await restoreFolder(folder, reader))) continue
    ready.add(folder)
    listener.changed()
  }
  let [done, total] = [0, 0]
  for (const folder of wanted) {
    await readFolder(contents, folder, {
      changed: listener.changed,
      update({ done: now = 0, total: of = 0 }) {
        listener.update({ done: done + now, total: total + of })
      },
    })
    if (reader.signal.aborted) return
    if (!ready.has(folder)) refused.push({ folder: folder.uri, reason: 'too-many-files' })
    done += ready.has(folder) ? folder.size : 0
    total = done
  }
  listener.update({ state: 'ready', done, total, refused })
}

/** Makes a folder ready as it is on the disk, or not at all. */
async function readFolder(
  { ready, reader, limit }: Contents,
  folder: FolderIndex,
  listener: Listener,
): Promise<void> {
  const different = await updateFolder(folder, limit, reader, (done, total) =>
    listener.update({ done, total }),
  )
  if (reader.signal.aborted) return
  const wasReady = ready.has(folder)
  if (different === undefined) {
    ready.delete(folder)
    const slice = createSlices()
    for (const uri of folder.uris()) {
      if (!reader.isOpen(uri)) folder.remove(uri)
      await slice()
    }
  } else {
    ready.add(folder)
  }
  if (different || ready.has(folder) !== wasReady) listener.changed()
}

const MARKDOWN = /\.(?:md|markdown)$/i
const SKIPPED = /(?:^|\/)(?:node_modules|\.git)\//

/** Takes in changes on the disk, by URI whether the file is gone; gives whether a release may see a difference. */
export async function applyChanges(
  contents: Contents,
  changes: ReadonlyMap<string, boolean>,
): Promise<boolean> {
  const reads = new Map<FolderIndex, string[]>(contents.folders.map(folder => [folder, []]))
  const gone = new Set<string>()
  for (const [uri, deleted] of changes) {
    contents.texts.forget(uri)
    const folder = folderOf(contents, uri)
    if (!folder || SKIPPED.test(pathBelow(folder.uri, uri))) continue
    // Of a folder that is not read only open releases are known.
    if (deleted || !contents.ready.has(folder)) gone.add(uri)
    else if (!contents.reader.isOpen(uri))
      reads.get(folder)?.push(...(await filesAt(uri, contents)))
  }
  let different = await removeBelow(gone, contents)
  for (const [folder, uris] of reads) {
    different = (await readFiles(folder, uris, contents.reader)) || different
  }
  return different
}

/** The Markdown files that a URI stands for: itself, or those below it where it is a folder. */
async function filesAt(uri: string, { reader, limit }: Contents): Promise<string[]> {
  if (MARKDOWN.test(uri)) return [uri]
  const files: string[] = []
  for await (const chunk of reader.host.findMarkdown(uri, limit)) {
    files.push(...chunk.map(file => canonicalUri(file.uri)))
  }
  return files
}

/** Takes out files, and what is below folders: watchers tell of a folder that is gone only as a whole. */
async function removeBelow(
  gone: ReadonlySet<string>,
  { folders, reader }: Contents,
): Promise<boolean> {
  let different = false
  if (gone.size === 0) return different
  const slice = createSlices()
  for (const index of folders) {
    for (const uri of index.uris()) {
      if (isGone(uri, index.uri, gone) && !reader.isOpen(uri))
        different = index.remove(uri) || different
      await slice()
    }
  }
  return different
}

/** Whether a file, or a folder between it and `top`, is gone. */
function isGone(uri: string, top: string, gone: ReadonlySet<string>): boolean {
  for (let path = uri; path.length > top.length; path = path.slice(0, path.lastIndexOf('/'))) {
    if (gone.has(path)) return true
  }
  return false
}

/** Asks anew which files are releases; gives whether a release may see a difference. */
export async function reselectFiles({ ready, reader }: Contents): Promise<boolean> {
  const slice = createSlices()
  let different = false
  for (const index of ready) {
    for (const uri of index.uris()) {
      const head = index.headOf(uri)
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
    for (const [part, text] of index.takeChanged()) {
      await storePart(reader.host, index.uri, part, text)
      await nextTurn()
    }
  }
}
