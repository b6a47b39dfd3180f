import {
  type CacheFile,
  type CacheHeader,
  COLUMNS,
  type Columns,
  fromParts,
  type Kept,
  KINDS,
  type Metadata,
  startOf,
} from './cache-file.ts'
import { HASH_LENGTH } from './hash.ts'

/** An entry of another cache, by its place there, perhaps of a file that looks otherwise by now. */
export interface Taken {
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
  const cache = fromParts(header, rows.length, numbers, old.text)
  const text = createText(old.text)
  let at = 0
  for (const [index, row] of rows.entries()) {
    const columns = 'place' in row ? oldColumns(old, row, at) : columnsOf(row, at)
    for (const name of COLUMNS) cache[name][index] = columns[name]
    at = columns.end
    if ('place' in row) text.take(startOf(old, row.place), old.end[row.place] ?? 0)
    else text.add(textOf(row))
  }
  return { ...cache, text: text.joined() }
}

/** Joins texts; neighbours in the old one are copied as one. */
function createText(old: Buffer) {
  const parts: Buffer[] = []
  let [start, end] = [0, 0]
  const add = (part: Buffer): void => {
    parts.push(old.subarray(start, end), part)
    start = end
  }
  return {
    add,
    take(from: number, to: number): void {
      if (from !== end) {
        add(Buffer.alloc(0))
        start = from
      }
      end = to
    },
    joined(): Buffer {
      add(Buffer.alloc(0))
      return Buffer.concat(parts)
    },
  }
}

type Row = Readonly<Record<(typeof COLUMNS)[number], number>>

function textOf({ path, hash, head, findings }: Kept): Buffer {
  return Buffer.from(path + hash + head + findings)
}

function columnsOf(entry: Kept, at: number): Row {
  const pathEnd = at + Buffer.byteLength(entry.path)
  const headEnd = pathEnd + HASH_LENGTH + Buffer.byteLength(entry.head)
  const end = headEnd + Buffer.byteLength(entry.findings)
  return { ...entry, kind: KINDS.indexOf(entry.kind), pathEnd, headEnd, end }
}

function oldColumns(old: CacheFile, { place, moved }: Taken, at: number): Row {
  const shift = at - startOf(old, place)
  const number = (name: keyof Columns, more = 0): number => (old[name][place] ?? 0) + more
  return {
    mtime: number('mtime'),
    ctime: number('ctime'),
    inode: number('inode'),
    size: number('size'),
    key: number('key'),
    kind: number('kind'),
    day: number('day'),
    pathEnd: number('pathEnd', shift),
    headEnd: number('headEnd', shift),
    end: number('end', shift),
    ...moved,
  }
}
