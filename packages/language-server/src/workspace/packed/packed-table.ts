import { keyOf } from '../hash.ts'
import type { ReleaseHead } from '../release-head.ts'
import { Chains } from './chains.ts'
import { packFiles } from './pack-files.ts'
import { type IndexedFile, openFiles, PART_SIZE, type PackedFiles } from './packed-files.ts'

/** A file, and whether it counts as a release. */
export interface SelectedFile extends IndexedFile {
  readonly selected: boolean
}

/** A file by its place: below the folder, percent-encoded as in its URI. */
export type PlacedFile = readonly [place: string, file: SelectedFile]

interface Part {
  readonly files: PackedFiles
  /** Of {@link State}, by row. */
  readonly states: Uint8Array
}

/** What a row stands for. */
export const State = { nothing: 0, file: 1, release: 2 } as const

/** What heads are looked for by. */
const LOOKUPS = ['titleKeys', 'slugKeys'] as const

/**
 * Files of a folder that are packed, in parts that are stored as they are.
 *
 * A file has an id: the number of its part, times the size of one, plus its row.
 */
export class PackedTable {
  readonly parts: Part[] = []
  /** The parts with rows that no longer count. */
  readonly outdated = new Set<number>()
  readonly #folder: string
  readonly #chains = { places: new Chains(), titleKeys: new Chains(), slugKeys: new Chains() }
  #size = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  get size(): number {
    return this.#size
  }

  /** The ids of all files. */
  *ids(): Iterable<number> {
    for (const [number, { states }] of this.parts.entries()) {
      for (const [row, state] of states.entries()) {
        if (state !== State.nothing) yield idOf(number, row)
      }
    }
  }

  /** The id of the file of a place; undefined when there is none. */
  find(place: string): number | undefined {
    const { places } = this.#chains
    for (let id = places.firstOf(keyOf(place)); id !== -1; id = places.nextOf(id)) {
      const { part, row } = this.rowAt(id)
      if (part?.states[row] !== State.nothing && part?.files.isAt(row, place)) return id
    }
    return undefined
  }

  /** The ids of the releases that have a key, in the order in which they came. */
  releasesBy(lookup: (typeof LOOKUPS)[number], key: number): number[] {
    const ids = [...this.#chains[lookup].idsOf(key)]
    return ids.filter(id => this.isSelected(id)).toSorted((a, b) => a - b)
  }

  placeOf(id: number): string {
    const { part, row } = this.rowAt(id)
    return part?.files.placeOf(row) ?? ''
  }

  headOf(id: number): ReleaseHead | undefined {
    const { part, row } = this.rowAt(id)
    return part?.files.headOf(row)
  }

  isSelected(id: number): boolean {
    const { part, row } = this.rowAt(id)
    return part?.states[row] === State.release
  }

  select(id: number, selected: boolean): void {
    this.#set(id, selected ? State.release : State.file)
  }

  delete(id: number): void {
    this.outdated.add(this.rowAt(id).number)
    this.#set(id, State.nothing)
  }

  /** Takes a part that was stored; gives what puts the file of a row, unless there is another one of its place. */
  append(files: PackedFiles): (row: number, selected: boolean) => boolean {
    const number = this.parts.push({ files, states: new Uint8Array(files.count) }) - 1
    return (row, selected) => {
      const isNew = this.find(files.placeOf(row)) === undefined
      if (isNew) this.#put(idOf(number, row), selected)
      else this.outdated.add(number)
      return isNew
    }
  }

  /** Packs files, as a new part or in place of one. */
  pack(number: number, placed: readonly PlacedFile[]): void {
    this.#clear(number)
    const files = openFiles(packFiles(placed), this.#folder)
    this.parts[number] = { files, states: new Uint8Array(files.count) }
    for (const [row, [, { selected }]] of placed.entries()) this.#put(idOf(number, row), selected)
    this.outdated.delete(number)
  }

  /** The files of a part that still count. */
  filesOf(number: number): PlacedFile[] {
    const { states = [], files } = this.parts[number] ?? {}
    return [...states].flatMap((state, row): PlacedFile[] =>
      files && state !== State.nothing ? [[files.placeOf(row), fileAt(files, row, state)]] : [],
    )
  }

  /** The part and the row that an id stands for. */
  rowAt(id: number): { number: number; part: Part | undefined; row: number } {
    const number = Math.floor(id / PART_SIZE)
    return { number, part: this.parts[number], row: id % PART_SIZE }
  }

  #set(id: number, state: number): void {
    const { part, row } = this.rowAt(id)
    if (!part) return
    this.#size += Number(state !== State.nothing) - Number(part.states[row] !== State.nothing)
    part.states[row] = state
  }

  #put(id: number, selected: boolean): void {
    this.#chain('add', id)
    this.select(id, selected)
  }

  #clear(number: number): void {
    for (let row = 0; row < (this.parts[number]?.files.count ?? 0); row++) {
      this.#chain('remove', idOf(number, row))
      this.#set(idOf(number, row), State.nothing)
    }
  }

  /** Makes an id known by all that it is looked for by, or no longer. */
  #chain(change: 'add' | 'remove', id: number): void {
    this.#chains.places[change](keyOf(this.placeOf(id)), id)
    for (const lookup of LOOKUPS) {
      const { part, row } = this.rowAt(id)
      const key = part?.files.keys[lookup][row] ?? 0
      // What has no title or slug has no namesakes either.
      if (key !== 0) this.#chains[lookup][change](key, id)
    }
  }
}

function idOf(number: number, row: number): number {
  return number * PART_SIZE + row
}

function fileAt({ keys, headOf }: PackedFiles, row: number, state: number): SelectedFile {
  return {
    modified: keys.modified[row] ?? 0,
    size: keys.sizes[row] ?? 0,
    head: headOf(row),
    selected: state === State.release,
  }
}
