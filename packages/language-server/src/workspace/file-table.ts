import { keyOf } from './hash.ts'
import { createListing, type Listing } from './listing.ts'
import { type IndexedFile, PART_SIZE, type PackedFiles } from './packed/packed-files.ts'
import { PackedTable, type SelectedFile } from './packed/packed-table.ts'
import type { ReleaseHead } from './release-head.ts'

const LOOKUPS = { title: 'titleKeys', slug: 'slugKeys' } as const

/** The files of a folder by their places, nearly all of them packed, and which of them count as releases. */
export class FileTable {
  readonly #packed: PackedTable
  // Files that are not packed, or no longer as they are now.
  readonly #loose = new Map<string, SelectedFile>()
  // How many of them can be stored.
  #waiting = 0
  readonly #unwritten = new Set<number>()

  constructor(folder: string) {
    this.#packed = new PackedTable(folder)
  }

  get size(): number {
    return this.#packed.size + this.#loose.size
  }

  *places(): Iterable<string> {
    for (const id of this.#packed.ids()) yield this.#packed.placeOf(id)
    yield* this.#loose.keys()
  }

  /** The heads of all that count as releases. */
  *releases(): Iterable<ReleaseHead> {
    for (const id of this.#packed.ids()) {
      const head = this.#packed.isSelected(id) ? this.#packed.headOf(id) : undefined
      if (head) yield head
    }
    for (const { head, selected } of this.#loose.values()) if (head && selected) yield head
  }

  headOf(place: string): ReleaseHead | undefined {
    const id = this.#packed.find(place)
    return id === undefined ? this.#loose.get(place)?.head : this.#packed.headOf(id)
  }

  isSelected(place: string): boolean {
    const id = this.#packed.find(place)
    return id === undefined
      ? this.#loose.get(place)?.selected === true
      : this.#packed.isSelected(id)
  }

  /** The heads of the releases with this title or slug; undefined when there is none. */
  releasesBy(name: keyof typeof LOOKUPS, text: string): readonly ReleaseHead[] | undefined {
    // What has no title or slug has no namesakes either.
    if (text === '') return undefined
    const ids = this.#packed.releasesBy(LOOKUPS[name], keyOf(text))
    const loose = [...this.#loose.values()].filter(({ selected }) => selected)
    const heads = [...ids.map(id => this.#packed.headOf(id)), ...loose.map(({ head }) => head)]
    const found = heads.flatMap(head => (head?.[name] === text ? [head] : []))
    return found.length > 0 ? found : undefined
  }

  startListing(): Listing {
    return createListing(this.#packed, this.#loose)
  }

  set(place: string, { modified, size, head }: IndexedFile, selected: boolean): void {
    this.delete(place)
    this.#loose.set(place, { modified, size, head, selected })
    if (modified !== 0 && ++this.#waiting >= PART_SIZE) this.#pack(this.#packed.parts.length)
  }

  select(place: string, selected: boolean): void {
    const file = this.#loose.get(place)
    if (file) this.#loose.set(place, { ...file, selected })
    const id = this.#packed.find(place)
    if (id !== undefined) this.#packed.select(id, selected)
  }

  delete(place: string): void {
    const id = this.#packed.find(place)
    if (id !== undefined) this.#packed.delete(id)
    if (this.#loose.get(place)?.modified) this.#waiting--
    this.#loose.delete(place)
  }

  /** Takes a part that was stored; gives what puts the file of a row, unless there is another one of its place. */
  append(files: PackedFiles): (row: number, selected: boolean) => boolean {
    const put = this.#packed.append(files)
    return (row, selected) => !this.#loose.has(files.placeOf(row)) && put(row, selected)
  }

  /** The texts of the parts that have changed since the last call, each made when it is asked for. */
  *takeChanged(): Iterable<readonly [part: number, text: string]> {
    const { parts, outdated } = this.#packed
    const last = parts.length - 1
    const due = new Set(outdated)
    const isFull = parts[last]?.files.count === PART_SIZE
    if (this.#waiting > 0 && last >= 0 && !isFull) due.add(last)
    for (const number of due) {
      this.#pack(number)
      yield this.#write(number)
    }
    while (this.#waiting > 0) {
      this.#pack(parts.length)
      yield this.#write(parts.length - 1)
    }
    for (const number of this.#unwritten) yield this.#write(number)
  }

  /** Packs what a part has left, and as many loose files as there is room for. */
  #pack(number: number): void {
    const files = this.#packed.filesOf(number)
    for (const [place, file] of this.#loose) {
      if (files.length >= PART_SIZE) break
      // What is not known to be on the disk as it is here must not count in the next session.
      if (file.modified !== 0) files.push([place, file])
    }
    this.#packed.pack(number, files)
    for (const [place] of files) if (this.#loose.delete(place)) this.#waiting--
    this.#unwritten.add(number)
  }

  #write(number: number): readonly [part: number, text: string] {
    this.#unwritten.delete(number)
    return [number, this.#packed.parts[number]?.files.text ?? '']
  }
}
