import { type Columns, type Details, Flag, type Keys, PackedHead } from './packed-head.ts'
import type { ReleaseHead } from './release-head.ts'

/** A Markdown file of a folder. */
export interface IndexedFile {
  /** As the listing gave it; zero where it was read without one, and then it is not stored. */
  readonly modified: number
  readonly size: number
  /** Undefined when the file has no frontmatter. */
  readonly head: ReleaseHead | undefined
}

/**
 * Files in one text that is stored as it is, and of which heads are made only when they are asked for:
 * of an archive, the heads would be most of what the garbage collector has to go through.
 */
export interface PackedFiles {
  readonly text: string
  readonly keys: Keys
  /** The head of a row, always the same one. */
  headOf(row: number): ReleaseHead | undefined
}

/** The columns of the details in the order in which their lines stand in the text. */
export const DETAILS = [
  ...(['titles', 'headlines', 'slugs', 'dates', 'urls', 'titlePlaces'] as const),
  ...(['lists', 'ministers', 'portfolios', 'links'] as const),
]

/** Opens the text of files below a folder. */
export function openFiles(text: string, folder: string): PackedFiles {
  const end = text.indexOf('\n')
  // A percent-encoded place has no space in it; as parts of the text they take little memory of their own.
  const places = text.slice(0, end).split(' ')
  const keys: Keys = { ...JSON.parse(text.slice(end + 1, text.indexOf('\n', end + 1))), places }
  const heads: ReleaseHead[] = []
  const detailsOf = createDetails(text)
  return {
    text,
    keys,
    headOf(row) {
      if (((keys.flags[row] ?? 0) & Flag.hasHead) === 0) return undefined
      heads[row] ??= new PackedHead({ folder, keys, detailsOf }, row)
      return heads[row]
    },
  }
}

function createDetails(text: string): Columns['detailsOf'] {
  const known: Partial<Details> = {}
  let lines: readonly string[] | undefined
  return name => {
    lines ??= text.split('\n')
    const column = known[name] ?? JSON.parse(lines[DETAILS.indexOf(name) + 2] ?? '')
    known[name] = column
    return column
  }
}
