import type { Item, ReleaseHead } from '../release-head.ts'
import { pathBelow } from '../uri.ts'

/** What is known of each file, each column read when it is first asked for. */
export interface Details {
  readonly titles: readonly string[]
  readonly headlines: readonly string[]
  readonly slugs: readonly string[]
  readonly dates: readonly string[]
  readonly urls: readonly string[]
  /** Five numbers for each file: the range of the title, then its line, and where on it it starts and ends. */
  readonly titlePlaces: readonly number[]
  /** Lists of ministers and of portfolios, each once. */
  readonly lists: readonly (readonly Item[])[]
  readonly ministers: readonly number[]
  readonly portfolios: readonly number[]
  /** By row, where there are any. */
  readonly links: Readonly<Record<number, readonly string[]>>
}

/** What is true of a file. */
export const Flag = { hasHead: 1, isRelease: 2, deferred: 4 } as const

/** The columns of files below a folder. */
export interface Columns {
  readonly folder: string
  readonly flags: ArrayLike<number>
  readonly placeOf: (row: number) => string
  readonly detailsOf: <Name extends keyof Details>(name: Name) => Details[Name]
}

const NO_LINKS: readonly string[] = []

/** A row that reads as a head. */
export class PackedHead implements ReleaseHead {
  readonly #columns: Columns
  readonly #row: number

  constructor(columns: Columns, row: number) {
    this.#columns = columns
    this.#row = row
  }
  get uri() {
    return `${this.#columns.folder}/${this.#columns.placeOf(this.#row)}`
  }
  get path() {
    return pathBelow(this.#columns.folder, this.uri)
  }
  get title() {
    return this.#columns.detailsOf('titles')[this.#row] ?? ''
  }
  get slug() {
    return this.#columns.detailsOf('slugs')[this.#row] ?? ''
  }
  get deferred() {
    return this.#has(Flag.deferred)
  }
  get isRelease() {
    return this.#has(Flag.isRelease)
  }
  get headline() {
    return this.#columns.detailsOf('headlines')[this.#row] ?? ''
  }
  get date() {
    return this.#columns.detailsOf('dates')[this.#row] ?? ''
  }
  get url() {
    return this.#columns.detailsOf('urls')[this.#row] ?? ''
  }
  get titleRange() {
    const [start = 0, end = 0] = this.#titlePlace()
    return { start, end }
  }
  get titleLine() {
    const [, , line = 0, start = 0, end = 0] = this.#titlePlace()
    return { line, start, end }
  }
  get ministers() {
    return this.#list('ministers')
  }
  get portfolios() {
    return this.#list('portfolios')
  }
  get links() {
    return this.#columns.detailsOf('links')[this.#row] ?? NO_LINKS
  }
  #has(flag: number): boolean {
    return ((this.#columns.flags[this.#row] ?? 0) & flag) !== 0
  }
  #list(name: 'ministers' | 'portfolios'): readonly Item[] {
    const { detailsOf } = this.#columns
    return detailsOf('lists')[detailsOf(name)[this.#row] ?? 0] ?? []
  }
  #titlePlace(): readonly number[] {
    return this.#columns.detailsOf('titlePlaces').slice(this.#row * 5, this.#row * 5 + 5)
  }
}
