import { parseRelease } from '@release-lint/schema'
import type { FileStat, Host } from '../host.ts'
import type { FolderIndex, IndexedFile } from './folder-index.ts'
import { detach, readRecord, type ToHead } from './head-record.ts'
import { loadParts, type StoredFile } from './head-store.ts'
import { createSlices, forEachOf } from './slices.ts'
import { canonicalUri, pathBelow } from './uri.ts'

/** Whether a file counts as a release, for which its frontmatter alone may not decide: a config includes and ignores. */
export type Select = (uri: string, isRelease: boolean) => boolean | Promise<boolean>

/** What the files of folders are read with. */
export interface Reader {
  readonly host: Host
  readonly selects: Select
  /** Whether a file is open, so that what is on the disk does not count. */
  readonly isOpen: (uri: string) => boolean
  /** Aborted when nobody wants to know any more. */
  readonly signal: AbortSignal
  readonly toHead: ToHead
}

// As many as Node.js opens at a time without keeping other work waiting.
const READS = 16
// The longest release has 96 KB.
const MAX_SIZE = 1_000_000

/** The Markdown files below a folder by their URI, each in its one spelling; undefined when there are more than `limit`. */
export async function listFiles(
  host: Host,
  folder: string,
  limit: number,
): Promise<Map<string, FileStat> | undefined> {
  const files = new Map<string, FileStat>()
  const slice = createSlices()
  for await (const chunk of host.findMarkdown(folder, limit + 1)) {
    for (const stat of chunk) {
      const uri = canonicalUri(stat.uri)
      files.set(uri, uri === stat.uri ? stat : { ...stat, uri })
    }
    if (files.size > limit) return undefined
    await slice()
  }
  return files
}

/** Fills the index of a folder with the files `left` to read; takes out those that have not changed since the last session. */
export async function buildFolder(
  index: FolderIndex,
  left: Map<string, FileStat>,
  reader: Reader,
  onDone: (count: number) => void,
): Promise<void> {
  const total = left.size
  const slice = createSlices()
  for await (const part of loadParts(reader.host, index.uri)) {
    for (const stored of part) {
      if (reader.signal.aborted) return
      if (await putStored(index, stored, left, reader)) onDone(total - left.size)
      await slice()
    }
  }
  let done = total - left.size
  await forEachOf(left.values(), READS, async stat => {
    if (reader.signal.aborted) return
    await readFile(index, stat, reader)
    onDone(++done)
    await slice()
  })
}

/** Takes a file that has not changed since from those that are left to read; gives whether it did. */
async function putStored(
  index: FolderIndex,
  { path, modified, size, part, record }: StoredFile,
  left: Map<string, FileStat>,
  reader: Reader,
): Promise<boolean> {
  const stat = left.get(`${index.uri}/${path}`)
  if (!stat || stat.modified !== modified || stat.size !== size) return false
  const { uri } = stat
  left.delete(uri)
  const head = record ? reader.toHead(record, uri, pathBelow(index.uri, uri)) : undefined
  await putFile(index, uri, { modified, size, head }, reader, part)
  return true
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
    if (await readFile(index, { uri, modified: 0, size: 0 }, reader)) different = true
    await slice()
  })
  return different
}

/** Reads a file; gives whether another release may see a difference. */
async function readFile(
  index: FolderIndex,
  { uri, modified, size }: FileStat,
  reader: Reader,
): Promise<boolean> {
  if (size > MAX_SIZE) return putFile(index, uri, { modified, size, head: undefined }, reader)
  const text = await reader.host.readText(uri)
  if (text === undefined) return reader.isOpen(uri) ? false : index.remove(uri)
  const head = text.length > MAX_SIZE ? undefined : headOfText(index, uri, text, reader)
  return putFile(index, uri, { modified, size, head }, reader)
}

function headOfText(
  index: FolderIndex,
  uri: string,
  text: string,
  { toHead }: Reader,
): IndexedFile['head'] {
  const record = readRecord(parseRelease(text))
  if (!record) return undefined
  return toHead(detach(record), uri, pathBelow(index.uri, uri))
}

async function putFile(
  index: FolderIndex,
  uri: string,
  file: IndexedFile,
  { selects, isOpen }: Reader,
  part?: number,
): Promise<boolean> {
  const answer = file.head ? selects(uri, file.head.isRelease) : false
  const selected = typeof answer === 'boolean' ? answer : await answer
  return isOpen(uri)
    ? false
    : index.put(uri, { modified: file.modified, size: file.size, head: file.head }, selected, part)
}
