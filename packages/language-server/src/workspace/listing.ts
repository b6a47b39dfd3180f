import type { IndexedFile } from './packed/packed-files.ts'
import { type PackedTable, State } from './packed/packed-table.ts'

/** A listing of a folder, to compare with the files that are known. */
export interface Listing {
  /** Whether a file that is there is known with its time and size. */
  sees(name: string, modified: number, size: number): boolean
  /** The files that have not been seen. */
  gone(): Iterable<string>
}

/** Starts to compare; files are told of by their places. */
export function createListing(
  packed: PackedTable,
  loose: ReadonlyMap<string, IndexedFile>,
): Listing {
  const seenRows = packed.parts.map(({ files }) => new Uint8Array(files.count))
  const seenLoose = new Set<string>()
  return {
    sees(place, modified, size) {
      const id = packed.find(place)
      if (id === undefined) {
        seenLoose.add(place)
        const file = loose.get(place)
        return file?.modified === modified && file.size === size
      }
      const { number, part, row } = packed.rowAt(id)
      const seen = seenRows[number]
      if (seen) seen[row] = 1
      const keys = part?.files.keys
      return keys?.modified[row] === modified && keys.sizes[row] === size
    },
    *gone() {
      // Nearly all have been seen, so that nothing lets other work run between them.
      for (const [number, { files, states }] of packed.parts.entries()) {
        for (let row = 0; row < states.length; row++) {
          if (states[row] !== State.nothing && seenRows[number]?.[row] !== 1)
            yield files.placeOf(row)
        }
      }
      for (const place of loose.keys()) if (!seenLoose.has(place)) yield place
    },
  }
}
