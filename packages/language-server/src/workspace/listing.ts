import { PART_SIZE } from './head-store.ts'
import type { IndexedFile } from './packed-files.ts'
import { type PackedTable, rowAt } from './packed-table.ts'

/** A listing of a folder, to compare with the files that are known. */
export interface Listing {
  /** Whether a file that is there is known with its time and size. */
  sees(name: string, modified: number, size: number): boolean
  /** The files that have not been seen. */
  gone(): Iterable<string>
}

/** Starts to compare; files are told of by their places. */
export function createListing(
  { rows, parts }: Pick<PackedTable, 'rows' | 'parts'>,
  loose: ReadonlyMap<string, IndexedFile>,
): Listing {
  const seenRows = parts.map(() => new Uint8Array(PART_SIZE))
  const seenLoose = new Set<string>()
  return {
    sees(place, modified, size) {
      const { number, row } = rowAt(rows.get(place) ?? -1)
      const keys = parts[number]?.files.keys
      if (!keys) {
        seenLoose.add(place)
        const file = loose.get(place)
        return file?.modified === modified && file.size === size
      }
      const seen = seenRows[number]
      if (seen) seen[row] = 1
      return keys.modified[row] === modified && keys.sizes[row] === size
    },
    *gone() {
      for (const [place, id] of rows) {
        const { number, row } = rowAt(id)
        if (seenRows[number]?.[row] !== 1) yield place
      }
      for (const place of loose.keys()) if (!seenLoose.has(place)) yield place
    },
  }
}
