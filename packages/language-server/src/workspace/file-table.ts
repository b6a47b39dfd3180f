import { PART_SIZE } from './head-store.ts'
import { createListing, type Listing } from './listing.ts'
import type { IndexedFile, PackedFiles } from './packed-files.ts'
import { createPackedTable, type SelectedFile } from './packed-table.ts'
import type { ReleaseHead } from './release-head.ts'

/** The files of a folder by their places, nearly all of them packed, and which of them count as releases. */
export interface FileTable {
  readonly size: number
  places(): Iterable<string>
  headOf(place: string): ReleaseHead | undefined
  isSelected(place: string): boolean
  startListing(): Listing
  set(place: string, file: IndexedFile, selected: boolean): void
  select(place: string, selected: boolean): void
  delete(place: string): void
  /** Takes a part that was stored; gives what puts the file of a row, unless there is another one of its place. */
  append(files: PackedFiles): (row: number, selected: boolean) => boolean
  /** The texts of the parts that have changed since the last call, each made when it is asked for. */
  takeChanged(): Iterable<readonly [part: number, text: string]>
}

/** Creates an empty table; `onPacked` is called when other heads stand for files. */
export function createFileTable(folder: string, onPacked: () => void): FileTable {
  const packed = createPackedTable(folder)
  // Files that are not packed, or no longer as they are now.
  const loose = new Map<string, SelectedFile>()
  // How many of them can be stored.
  let waiting = 0
  const unwritten = new Set<number>()

  const remove = (place: string): void => {
    packed.delete(place)
    if (loose.get(place)?.modified) waiting--
    loose.delete(place)
  }
  /** Packs what a part has left, and as many loose files as there is room for. */
  const pack = (number: number): void => {
    const files = packed.filesOf(number)
    for (const [place, file] of loose) {
      if (files.length >= PART_SIZE) break
      // What is not known to be on the disk as it is here must not count in the next session.
      if (file.modified !== 0) files.push([place, file])
    }
    packed.pack(number, files)
    for (const [place] of files) if (loose.delete(place)) waiting--
    unwritten.add(number)
    onPacked()
  }
  const write = (number: number) => {
    unwritten.delete(number)
    return [number, packed.parts[number]?.files.text ?? ''] as const
  }
  return {
    get size() {
      return packed.rows.size + loose.size
    },
    *places() {
      yield* packed.rows.keys()
      yield* loose.keys()
    },
    headOf: place => loose.get(place)?.head ?? packed.headOf(place),
    isSelected: place => loose.get(place)?.selected ?? packed.isSelected(place),
    startListing: () => createListing(packed, loose),
    set(place, file, selected) {
      remove(place)
      loose.set(place, { ...file, selected })
      if (file.modified !== 0 && ++waiting >= PART_SIZE) pack(packed.parts.length)
    },
    select(place, selected) {
      const file = loose.get(place)
      if (file) loose.set(place, { ...file, selected })
      else packed.select(place, selected)
    },
    delete: remove,
    append(files) {
      const put = packed.append(files)
      return (row, selected) => !loose.has(files.keys.places[row] ?? '') && put(row, selected)
    },
    *takeChanged() {
      const last = packed.parts.length - 1
      const isFull = packed.parts[last]?.files.keys.places.length === PART_SIZE
      const due = new Set(packed.outdated)
      if (waiting > 0 && last >= 0 && !isFull) due.add(last)
      for (const number of due) {
        pack(number)
        yield write(number)
      }
      while (waiting > 0) {
        pack(packed.parts.length)
        yield write(packed.parts.length - 1)
      }
      for (const number of unwritten) yield write(number)
    },
  }
}
