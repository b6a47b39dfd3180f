import type { Host } from '../host.ts'
import { hashOf } from './hash.ts'
import type { HeadRecord } from './head-record.ts'

/** A file as the last session left it. */
export interface StoredFile {
  /** Below its folder, percent-encoded as in its URI. */
  readonly path: string
  readonly modified: number
  readonly size: number
  /** Which part of the store holds it. */
  readonly part: number
  /** Null when the file has no frontmatter. */
  readonly record: HeadRecord | null
}

// Changes with anything that a record holds or that is worked out of it.
const VERSION = 'release-lint heads 2'

/** How many files a part holds: few enough for one to be read or written in a slice of time. */
export const PART_SIZE = 512

/** What is stored of the files of a folder, part by part, up to one that is not as it was stored. */
export async function* loadParts(
  host: Host,
  folder: string,
): AsyncGenerator<readonly StoredFile[]> {
  let next = host.load(nameOf(folder, 0))
  for (let part = 0; ; part++) {
    const text = await next
    const files = text === undefined ? undefined : toFiles(text, part)
    if (!files) return
    next = host.load(nameOf(folder, part + 1))
    yield files
  }
}

/** Stores a part of the files of a folder. */
export async function storePart(
  host: Host,
  folder: string,
  part: number,
  files: readonly StoredFile[],
): Promise<void> {
  const rows = files.map(({ path, modified, size, record }) => [path, modified, size, record])
  const text = JSON.stringify(rows)
  await host.store(nameOf(folder, part), `${headerOf(text)}\n${text}`)
}

function nameOf(folder: string, part: number): string {
  return `heads-${hashOf(folder).toString(36)}-${part}`
}

// Whoever wrote the text, with this before it nobody has changed it since.
function headerOf(text: string, start = 0): string {
  return `${VERSION} ${hashOf(text, start)}`
}

type Row = readonly [path: string, modified: number, size: number, record: HeadRecord | null]

function toFiles(stored: string, part: number): StoredFile[] | undefined {
  const feed = stored.indexOf('\n')
  // A part of a text is read several times as slowly, unit by unit.
  if (stored.slice(0, feed) !== headerOf(stored, feed + 1)) return undefined
  const rows: readonly Row[] = JSON.parse(stored.slice(feed + 1))
  return rows.map(([path, modified, size, record]) => ({ path, modified, size, part, record }))
}
