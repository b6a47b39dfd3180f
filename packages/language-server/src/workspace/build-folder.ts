import type { FileStat, Host } from '../host.ts'
import type { FolderIndex, PutRow } from './folder-index.ts'
import { loadParts } from './head-store.ts'
import type { IndexedFile, PackedFiles } from './packed/packed-files.ts'
import { Flag } from './packed/packed-head.ts'
import { headIn, MAX_SIZE, warmUp } from './read-head.ts'
import { createSlices, forEachOf, type Slice } from './slices.ts'
import { canonicalUri } from './uri.ts'

/** Whether a file counts as a release, for which its frontmatter alone may not decide: a config includes and ignores. */
export type Select = (uri: string, isRelease: boolean) => boolean | Promise<boolean>

/** What the files of folders are read with. */
export interface Reader {
  readonly host: Host
  readonly selects: Select
  /** Whether a file is open, so that what is on the disk does not count. */
  readonly isOpen: (uri: string) => boolean
  /** Whether a file is not in a folder further in that has an index of its own. */
  readonly owns: (index: FolderIndex, uri: string) => boolean
  /** Aborted when nobody wants to know any more. */
  readonly signal: AbortSignal
}

// As many as Node.js opens at a time without keeping other work waiting.
const READS = 16

/** Fills the index of a folder with what the last session knew; gives whether that was anything. */
export async function restoreFolder(index: FolderIndex, reader: Reader): Promise<boolean> {
  const slice = createSlices()
  for await (const files of loadParts(reader.host, index.uri)) {
    const put = index.restore(files)
    for (let row = 0; row < files.count; row++) {
      if (reader.signal.aborted) return false
      // To await what is there already would take most of the time.
      const restored = restoreRow(index, { files, row, put }, reader)
      if (restored) await restored
      const pause = slice()
      if (pause) await pause
    }
  }
  return index.size > 0
}

function restoreRow(
  index: FolderIndex,
  { files, row, put }: { files: PackedFiles; row: number; put: PutRow },
  { selects, isOpen, owns }: Reader,
): Promise<void> | undefined {
  const uri = `${index.uri}/${files.placeOf(row)}`
  const flags = files.keys.flags[row] ?? 0
  const finish = (selected: boolean): void =>
    put(row, owns(index, uri) && !isOpen(uri) ? selected : undefined)
  const selected = (flags & Flag.hasHead) !== 0 && selects(uri, (flags & Flag.isRelease) !== 0)
  if (typeof selected !== 'boolean') return selected.then(finish)
  finish(selected)
  return undefined
}

/** Tells how many files of how many are as the index has them. */
export type OnProgress = (done: number, total: number) => void

/**
 * Makes the index of a folder equal to the files below it; reads those that are new or have changed.
 *
 * Gives whether another release may see a difference; undefined when there are more files than `limit`.
 */
export async function updateFolder(
  index: FolderIndex,
  limit: number,
  reader: Reader,
  onProgress: OnProgress,
): Promise<boolean | undefined> {
  const listed = await listFiles(index, limit, reader)
  if (!listed) return undefined
  const { changed, gone, total } = listed
  let done = total - changed.length
  let different = false
  const slice = createSlices()
  for (const uri of gone) {
    different = (!reader.isOpen(uri) && index.remove(uri)) || different
    await slice()
  }
  onProgress(done, total)
  if (changed.length > 0) warmUp()
  await slice()
  await forEachOf(changed, READS, async stat => {
    if (reader.signal.aborted) return
    if (await readFile(index, stat, reader, slice)) different = true
    onProgress(++done, total)
    await slice()
  })
  return different
}

interface Listed {
  readonly changed: readonly FileStat[]
  readonly gone: Iterable<string>
  readonly total: number
}

/** Compares the files below a folder with its index; undefined when there are more than `limit`. */
async function listFiles(
  index: FolderIndex,
  limit: number,
  { host, owns, signal }: Reader,
): Promise<Listed | undefined> {
  const { sees, gone } = index.startListing()
  const changed: FileStat[] = []
  const slice = createSlices()
  let total = 0
  for await (const chunk of host.findMarkdown(index.uri, limit + 1)) {
    for (const stat of chunk) {
      const uri = canonicalUri(stat.uri)
      if (!owns(index, uri)) continue
      total++
      if (!sees(uri, stat.modified, stat.size)) changed.push({ ...stat, uri })
    }
    if (total > limit) return undefined
    if (signal.aborted) break
    await slice()
  }
  return { changed, gone: gone(), total }
}

/** Reads files whose size and time are not known; gives whether another release may see a difference. */
export async function readFiles(
  index: FolderIndex,
  uris: Iterable<string>,
  reader: Reader,
): Promise<boolean> {
  const slice = createSlices()
  let different = false
  await forEachOf(uris, READS, async uri => {
    if (reader.signal.aborted) return
    if (await readFile(index, { uri, modified: 0, size: 0 }, reader, slice)) different = true
    await slice()
  })
  return different
}

/** Reads a file; gives whether another release may see a difference. */
async function readFile(
  index: FolderIndex,
  { uri, modified, size }: FileStat,
  reader: Reader,
  slice: Slice,
): Promise<boolean> {
  const text = size > MAX_SIZE ? '' : await reader.host.readText(uri)
  await slice()
  if (text === undefined) return reader.isOpen(uri) ? false : index.remove(uri)
  const head = headIn(text, index.uri, uri)
  return putFile(index, uri, { modified, size, head }, reader)
}

/** Puts a file, unless it is open or in a folder further in. */
function putFile(
  index: FolderIndex,
  uri: string,
  file: IndexedFile,
  { selects, isOpen, owns }: Reader,
): boolean | Promise<boolean> {
  const put = (selected: boolean): boolean =>
    owns(index, uri) && !isOpen(uri) && index.put(uri, file, selected)
  const selected = file.head !== undefined && selects(uri, file.head.isRelease)
  return typeof selected === 'boolean' ? put(selected) : selected.then(put)
}
