import {
  type CacheFile,
  type CacheHeader,
  COLUMNS,
  type Columns,
  fromParts,
  hashAt,
  type Kept,
  KINDS,
  type Metadata,
  startOf,
} from './cache-file.ts'
import { findingsText } from './findings-text.ts'

/** An entry of another cache, by its place there, perhaps of a file that looks otherwise by now. */
export interface Taken {
  readonly path: string
  readonly place: number
  readonly moved: Metadata | undefined
}

/** Makes a cache of entries, some of them taken from `old`, in the order of their paths. */
export function cacheOf(
  header: CacheHeader,
  rows: readonly (Kept | Taken)[],
  old: CacheFile,
): CacheFile {
  const numbers = new Float64Array(rows.length * COLUMNS.length)
  const places = new Map(header.keys.map((key, place) => [key, place]))
  const text = createText(old.text)
  const cache = fromParts(header, numbers, {
    paths: rows.map(({ path }) => path),
    hashes: rows.map(row => ('place' in row ? hashAt(old, row.place) : row.hash)).join(''),
    text: old.text,
  })
  for (const [index, row] of rows.entries()) {
    const columns =
      'place' in row ? takeOld(old, row, text) : addKept(row, places.get(row.key) ?? 0, text)
    for (const name of COLUMNS) cache[name][index] = columns[name]
  }
  return { ...cache, text: text.joined() }
}

const BLOCK_SIZE = 1_048_576

/** Joins texts: in blocks, since a buffer that grew would leave the smaller ones behind. */
function createText(old: Buffer) {
  const full: Buffer[] = []
  let block = Buffer.allocUnsafe(old.length)
  let [used, length] = [0, 0]
  const reserve = (more: number): void => {
    if (used + more <= block.length) return
    full.push(block.subarray(0, used))
    block = Buffer.allocUnsafe(Math.max(BLOCK_SIZE, more))
    used = 0
  }
  const grow = (written: number): number => {
    used += written
    length += written
    return length
  }
  return {
    /** Gives where the text ends. */
    add(text: string): number {
      reserve(Buffer.byteLength(text))
      return grow(block.write(text, used))
    },
    /** Gives how far a text of the old one was moved. */
    take(from: number, to: number): number {
      reserve(to - from)
      return grow(old.copy(block, used, from, to)) - to
    },
    joined: (): Buffer => Buffer.concat([...full, block.subarray(0, used)]),
  }
}

type Text = ReturnType<typeof createText>
type Row = Readonly<Record<(typeof COLUMNS)[number], number>>

/** Writes the texts of an entry. */
function addKept(entry: Kept, key: number, text: Text): Row {
  const { head, findings, excerpt, mtime, ctime, inode, size, day } = entry
  const headEnd = text.add(head ? JSON.stringify(head) : '')
  const findingsEnd = text.add(findingsText(findings))
  const end = text.add(excerpt)
  const kind = KINDS.indexOf(entry.kind)
  return { mtime, ctime, inode, size, key, kind, day, headEnd, findingsEnd, end }
}

/** Takes over the texts of an entry. */
function takeOld(old: CacheFile, { place, moved }: Taken, text: Text): Row {
  const shift = text.take(startOf(old, place), old.end[place] ?? 0)
  const number = (name: keyof Columns, more = 0): number => (old[name][place] ?? 0) + more
  return {
    mtime: number('mtime'),
    ctime: number('ctime'),
    inode: number('inode'),
    size: number('size'),
    key: number('key'),
    kind: number('kind'),
    day: number('day'),
    headEnd: number('headEnd', shift),
    findingsEnd: number('findingsEnd', shift),
    end: number('end', shift),
    ...moved,
  }
}
