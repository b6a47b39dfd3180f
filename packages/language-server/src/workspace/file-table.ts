import { PART_SIZE } from './head-store.ts'
import {
  type IndexedFile,
  openFiles,
  type PackedFiles,
  type PlacedFile,
  packFiles,
} from './packed-files.ts'
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

/** A listing of the folder, to compare the table with. */
export interface Listing {
  /** Whether a file that is there is known with its time and size. */
  sees(place: string, modified: number, size: number): boolean
  /** The places of files that have not been seen. */
  gone(): Iterable<string>
}

/** A file that is not packed, or no longer as it was packed. */
interface Loose extends IndexedFile {
  readonly selected: boolean
}

interface Part {
  readonly files: PackedFiles
  /** By row, whether it counts as a release. */
  readonly selected: Uint8Array
}

/** Creates an empty table; `onPacked` is called when other heads stand for files. */
export function createFileTable(folder: string, onPacked: () => void): FileTable {
  const parts: Part[] = []
  // By place, where it is packed: the number of its part, times the size of one, and its row.
  const rows = new Map<string, number>()
  const loose = new Map<string, Loose>()
  // How many of the loose ones can be stored.
  let waiting = 0
  // Parts with rows that no longer count.
  const outdated = new Set<number>()
  const unwritten = new Set<number>()

  const find = (place: string) => {
    const id = rows.get(place) ?? -1
    const number = Math.floor(id / PART_SIZE)
    const part = parts[number]
    return part && { ...part, number, row: id % PART_SIZE }
  }
  const isSelected = (place: string): boolean => {
    const packed = find(place)
    return packed ? packed.selected[packed.row] === 1 : loose.get(place)?.selected === true
  }
  const headOf = (place: string): ReleaseHead | undefined => {
    const packed = find(place)
    return packed ? packed.files.headOf(packed.row) : loose.get(place)?.head
  }
  const remove = (place: string): void => {
    const id = rows.get(place)
    if (id !== undefined) outdated.add(Math.floor(id / PART_SIZE))
    rows.delete(place)
    if (loose.get(place)?.modified) waiting--
    loose.delete(place)
  }
  /** Packs `kept`, and of the loose files as many as there is room for. */
  const pack = (number: number, kept: readonly PlacedFile[]): void => {
    const files = [...kept]
    for (const [place, file] of loose) {
      if (files.length >= PART_SIZE) break
      // What is not known to be on the disk as it is here must not count in the next session.
      if (file.modified !== 0) files.push([place, file])
    }
    const selected = Uint8Array.from(files, ([place]) => Number(isSelected(place)))
    parts[number] = { files: openFiles(packFiles(files), folder), selected }
    for (const [row, [place]] of files.entries()) {
      if (loose.delete(place)) waiting--
      rows.set(place, number * PART_SIZE + row)
    }
    outdated.delete(number)
    unwritten.add(number)
    onPacked()
  }
  const filesOf = (number: number): PlacedFile[] => {
    const { places = [], modified = [], sizes = [] } = parts[number]?.files.keys ?? {}
    return places.flatMap((place, row) =>
      rows.get(place) === number * PART_SIZE + row
        ? [[place, { modified: modified[row] ?? 0, size: sizes[row] ?? 0, head: headOf(place) }]]
        : [],
    )
  }
  const write = (number: number) => {
    unwritten.delete(number)
    return [number, parts[number]?.files.text ?? ''] as const
  }
  return {
    get size() {
      return rows.size + loose.size
    },
    *places() {
      yield* rows.keys()
      yield* loose.keys()
    },
    headOf,
    isSelected,
    startListing() {
      const seenRows = parts.map(() => new Uint8Array(PART_SIZE))
      const seenLoose = new Set<string>()
      return {
        sees(place, modified, size) {
          const packed = find(place)
          if (!packed) {
            seenLoose.add(place)
            const file = loose.get(place)
            return file?.modified === modified && file.size === size
          }
          const { number, row, files } = packed
          const seen = seenRows[number]
          if (seen) seen[row] = 1
          return files.keys.modified[row] === modified && files.keys.sizes[row] === size
        },
        *gone() {
          for (const [place, id] of rows)
            if (!seenRows[Math.floor(id / PART_SIZE)]?.[id % PART_SIZE]) yield place
          for (const place of loose.keys()) if (!seenLoose.has(place)) yield place
        },
      }
    },
    set(place, file, selected) {
      remove(place)
      loose.set(place, { ...file, selected })
      if (file.modified !== 0 && ++waiting >= PART_SIZE) pack(parts.length, [])
    },
    select(place, selected) {
      const packed = find(place)
      const file = loose.get(place)
      if (packed) packed.selected[packed.row] = Number(selected)
      else if (file) loose.set(place, { ...file, selected })
    },
    delete: remove,
    append(files) {
      const part = { files, selected: new Uint8Array(PART_SIZE) }
      const number = parts.push(part) - 1
      outdated.add(number)
      let left = files.keys.places.length
      return (row, selected) => {
        const place = files.keys.places[row] ?? ''
        if (rows.has(place) || loose.has(place)) return false
        rows.set(place, number * PART_SIZE + row)
        part.selected[row] = Number(selected)
        if (--left === 0) outdated.delete(number)
        return true
      }
    },
    *takeChanged() {
      const last = parts.length - 1
      if (waiting > 0 && (parts[last]?.files.keys.places.length ?? PART_SIZE) < PART_SIZE)
        outdated.add(last)
      for (const number of outdated) {
        pack(number, filesOf(number))
        yield write(number)
      }
      while (waiting > 0) pack(parts.length, [])
      for (const number of unwritten) yield write(number)
    },
  }
}
