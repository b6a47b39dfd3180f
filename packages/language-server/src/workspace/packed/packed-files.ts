import type { ReleaseHead } from '../release-head.ts'
import { type Columns, type Details, Flag, PackedHead } from './packed-head.ts'

/** How many files a part holds: few enough for one to be packed, read or written in a slice of time. */
export const PART_SIZE = 128

/** A Markdown file of a folder. */
export interface IndexedFile {
  /** As the listing gave it; zero where it was read without one, and then it is not stored. */
  readonly modified: number
  readonly size: number
  /** Undefined when the file has no frontmatter. */
  readonly head: ReleaseHead | undefined
}

/** What is asked of all files at once, a number for each. */
export interface Keys {
  readonly modified: ArrayLike<number>
  readonly sizes: ArrayLike<number>
  /** Of {@link Flag}. */
  readonly flags: ArrayLike<number>
  /** Of `keyOf`, by which heads of a title or slug are looked for. */
  readonly titleKeys: ArrayLike<number>
  readonly slugKeys: ArrayLike<number>
}

/** How many of those that are releases by themselves carry a minister and a portfolio. */
export interface Pairs {
  readonly names: readonly string[]
  /** Three numbers for each two: of a minister and of a portfolio among the names, and how many carry both. */
  readonly pairs: readonly number[]
}

/**
 * Files in one text that is stored as it is, and of which heads are made only when they are asked for:
 * of an archive, objects for each file would be most of what the garbage collector has to go through.
 */
export interface PackedFiles {
  readonly text: string
  readonly count: number
  readonly keys: Keys
  placeOf(row: number): string
  /** Whether the file of a row has this place; makes no text. */
  isAt(row: number, place: string): boolean
  /** The head of a row, always the same one. */
  headOf(row: number): ReleaseHead | undefined
  /** Read anew from the text at each call. */
  pairs(): Pairs
}

/** The columns of the details in the order in which their lines stand in the text. */
export const DETAILS = [
  ...(['titles', 'headlines', 'slugs', 'dates', 'urls', 'titlePlaces'] as const),
  ...(['lists', 'ministers', 'portfolios', 'links'] as const),
]

// Before the details: places, keys and pairs.
const FIRST_DETAILS = 3

/** Opens the text of files below a folder. */
export function openFiles(text: string, folder: string): PackedFiles {
  const lineOf = createLines(text)
  // A percent-encoded place has no space in it.
  const ends = endsOf(lineOf(0))
  const keys = numbersOf(JSON.parse(lineOf(1)))
  const startOf = (row: number): number => (row === 0 ? 0 : (ends[row - 1] ?? 0) + 1)
  const placeOf = (row: number): string => text.slice(startOf(row), ends[row])
  const heads: ReleaseHead[] = []
  const columns: Columns = { folder, placeOf, flags: keys.flags, detailsOf: createDetails(lineOf) }
  return {
    text,
    count: ends.length,
    keys,
    placeOf,
    isAt: (row, place) =>
      ends[row] === startOf(row) + place.length && text.startsWith(place, startOf(row)),
    headOf(row) {
      if (((keys.flags[row] ?? 0) & Flag.hasHead) === 0) return undefined
      heads[row] ??= new PackedHead(columns, row)
      return heads[row]
    },
    pairs: () => JSON.parse(lineOf(2)),
  }
}

/** Where each of the words of a line ends. */
function endsOf(line: string): Uint32Array {
  const ends: number[] = []
  if (line === '') return Uint32Array.from(ends)
  for (let at = line.indexOf(' '); at !== -1; at = line.indexOf(' ', at + 1)) ends.push(at)
  return Uint32Array.from([...ends, line.length])
}

function numbersOf({ modified, sizes, flags, titleKeys, slugKeys }: Keys): Keys {
  return {
    modified: Float64Array.from(modified),
    sizes: Float64Array.from(sizes),
    flags: Uint8Array.from(flags),
    titleKeys: Uint32Array.from(titleKeys),
    slugKeys: Uint32Array.from(slugKeys),
  }
}

/** Gives lines of a text by their numbers, from 0 on. */
function createLines(text: string): (number: number) => string {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const places = Uint32Array.from([...starts, text.length + 1])
  return number => text.slice(places[number], (places[number + 1] ?? 0) - 1)
}

function createDetails(lineOf: (number: number) => string): Columns['detailsOf'] {
  const known: Partial<Details> = {}
  return name => {
    const column = known[name] ?? JSON.parse(lineOf(FIRST_DETAILS + DETAILS.indexOf(name)))
    known[name] = column
    return column
  }
}
