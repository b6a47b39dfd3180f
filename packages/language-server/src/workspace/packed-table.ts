import { PART_SIZE } from './head-store.ts'
import { packFiles } from './pack-files.ts'
import { type IndexedFile, openFiles, type PackedFiles } from './packed-files.ts'
import type { ReleaseHead } from './release-head.ts'

/** A file, and whether it counts as a release. */
export interface SelectedFile extends IndexedFile {
  readonly selected: boolean
}

/** A file by its place: below the folder, percent-encoded as in its URI. */
export type PlacedFile = readonly [place: string, file: SelectedFile]

/** Files of a folder that are packed, in parts that are stored as they are. */
export interface PackedTable {
  readonly rows: Rows
  readonly parts: readonly Part[]
  /** The parts with rows that no longer count. */
  readonly outdated: ReadonlySet<number>
  get(place: string): SelectedFile | undefined
  headOf(place: string): ReleaseHead | undefined
  isSelected(place: string): boolean
  select(place: string, selected: boolean): void
  delete(place: string): void
  /** Takes a part that was stored; gives what puts the file of a row, unless there is another one of its place. */
  append(files: PackedFiles): (row: number, selected: boolean) => boolean
  /** Packs files, as a new part or in place of one. */
  pack(number: number, files: readonly PlacedFile[]): void
  /** The files of a part that still count. */
  filesOf(number: number): PlacedFile[]
}

/** By place the number of its part, times the size of one, and its row: one number needs no object. */
type Rows = ReadonlyMap<string, number>

interface Part {
  readonly files: PackedFiles
  /** By row, whether it counts as a release. */
  readonly selected: Uint8Array
}

/** The part and the row that a number of {@link Rows} stands for. */
export function rowAt(id: number): { number: number; row: number } {
  return { number: Math.floor(id / PART_SIZE), row: id % PART_SIZE }
}

/** Creates an empty table. */
export function createPackedTable(folder: string): PackedTable {
  const parts: Part[] = []
  const rows = new Map<string, number>()
  const outdated = new Set<number>()
  const find = (place: string): (Part & { row: number }) | undefined => {
    const { number, row } = rowAt(rows.get(place) ?? -1)
    const part = parts[number]
    return part && { ...part, row }
  }
  const get = (place: string): SelectedFile | undefined => {
    const found = find(place)
    return found && fileAt(found, found.row)
  }
  return {
    rows,
    parts,
    outdated,
    get,
    headOf(place) {
      const found = find(place)
      return found?.files.headOf(found.row)
    },
    isSelected(place) {
      const found = find(place)
      return found?.selected[found.row] === 1
    },
    select(place, selected) {
      const found = find(place)
      if (found) found.selected[found.row] = Number(selected)
    },
    delete(place) {
      const id = rows.get(place)
      if (id !== undefined) outdated.add(rowAt(id).number)
      rows.delete(place)
    },
    append(files) {
      const part = { files, selected: new Uint8Array(PART_SIZE) }
      const number = parts.push(part) - 1
      return (row, selected) => {
        const place = files.keys.places[row] ?? ''
        if (rows.has(place)) {
          outdated.add(number)
          return false
        }
        rows.set(place, number * PART_SIZE + row)
        part.selected[row] = Number(selected)
        return true
      }
    },
    pack(number, files) {
      const selected = Uint8Array.from(files, ([, file]) => Number(file.selected))
      parts[number] = { files: openFiles(packFiles(files), folder), selected }
      for (const [row, [place]] of files.entries()) rows.set(place, number * PART_SIZE + row)
      outdated.delete(number)
    },
    filesOf(number) {
      const { places = [] } = parts[number]?.files.keys ?? {}
      return places.flatMap((place, row): PlacedFile[] => {
        const file = rows.get(place) === number * PART_SIZE + row ? get(place) : undefined
        return file ? [[place, file]] : []
      })
    },
  }
}

function fileAt({ files, selected }: Part, row: number): SelectedFile {
  const { modified, sizes } = files.keys
  return {
    modified: modified[row] ?? 0,
    size: sizes[row] ?? 0,
    head: files.headOf(row),
    selected: selected[row] === 1,
  }
}
