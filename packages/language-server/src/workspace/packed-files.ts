import type { Item, ReleaseHead } from './release-head.ts'
import { pathBelow } from './uri.ts'

/** A Markdown file of a folder. */
export interface IndexedFile {
  /** As the listing gave it; zero where it was read without one, and then it is not stored. */
  readonly modified: number
  readonly size: number
  /** Undefined when the file has no frontmatter. */
  readonly head: ReleaseHead | undefined
}

/** A file by its place: below the folder, percent-encoded as in its URI. */
export type PlacedFile = readonly [place: string, file: IndexedFile]

/** What is known of files, column by column: what a folder looks for in all of them. */
export interface Keys {
  readonly places: readonly string[]
  readonly modified: readonly number[]
  readonly sizes: readonly number[]
  /** Of {@link Flag}. */
  readonly flags: readonly number[]
  readonly titles: readonly string[]
  readonly slugs: readonly string[]
  /** How many of those that are releases by themselves carry a minister and a portfolio, three numbers for each two. */
  readonly pairs: readonly number[]
  /** Of ministers and portfolios, by the numbers of the pairs. */
  readonly names: readonly string[]
}

/** The rest, each column read when it is first asked for. */
interface Details {
  readonly headlines: readonly string[]
  readonly dates: readonly string[]
  readonly urls: readonly string[]
  /** Five numbers for each file: the range of the title, then its line, and where on it it starts and ends. */
  readonly titlePlaces: readonly number[]
  readonly hashes: readonly number[]
  /** Lists of ministers and of portfolios, each once. */
  readonly lists: readonly (readonly Item[])[]
  readonly ministers: readonly number[]
  readonly portfolios: readonly number[]
  /** By row, where there are any. */
  readonly links: Readonly<Record<number, readonly string[]>>
}

/** What is true of a file. */
export const Flag = { hasHead: 1, isRelease: 2, deferred: 4 } as const

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

const DETAILS = [
  ...(['headlines', 'dates', 'urls', 'titlePlaces', 'hashes'] as const),
  ...(['lists', 'ministers', 'portfolios', 'links'] as const),
]

/** The text of files. */
export function packFiles(files: readonly PlacedFile[]): string {
  const heads = files.map(([, { head }]) => head)
  const texts = (of: (head: ReleaseHead) => string): string[] =>
    heads.map(head => (head ? of(head) : ''))
  const lists = createNumbers<readonly Item[]>(list => JSON.stringify(list))
  const keys: Keys = {
    places: files.map(([place]) => place),
    modified: files.map(([, { modified }]) => modified),
    sizes: files.map(([, { size }]) => size),
    flags: heads.map(flagsOf),
    titles: texts(({ title }) => title),
    slugs: texts(({ slug }) => slug),
    ...pairsOf(heads),
  }
  const details: Details = {
    headlines: texts(({ headline }) => headline),
    dates: texts(({ date }) => date),
    urls: texts(({ url }) => url),
    titlePlaces: heads.flatMap(head => (head ? titlePlaceOf(head) : NO_PLACE)),
    hashes: heads.map(head => head?.hash ?? 0),
    ministers: heads.map(head => lists.of(head?.ministers ?? [])),
    portfolios: heads.map(head => lists.of(head?.portfolios ?? [])),
    lists: lists.all,
    links: Object.fromEntries(
      heads.flatMap((head, row) => (head?.links.length ? [[row, head.links]] : [])),
    ),
  }
  return [keys, ...DETAILS.map(name => details[name])].map(toLine).join('\n')
}

const NO_PLACE = [0, 0, 0, 0, 0]
// More than the files of a part can have.
const MAX_NAMES = 1_000_000

function titlePlaceOf({ titleRange, titleLine }: ReleaseHead): number[] {
  return [titleRange.start, titleRange.end, titleLine.line, titleLine.start, titleLine.end]
}

function flagsOf(head: ReleaseHead | undefined): number {
  if (!head) return 0
  return Flag.hasHead + (head.isRelease ? Flag.isRelease : 0) + (head.deferred ? Flag.deferred : 0)
}

function pairsOf(heads: readonly (ReleaseHead | undefined)[]): Pick<Keys, 'names' | 'pairs'> {
  const names = createNumbers<string>(name => name)
  const counts = new Map<number, number>()
  for (const head of heads) {
    for (const minister of head?.isRelease ? head.ministers : []) {
      for (const portfolio of head?.portfolios ?? []) {
        const pair = names.of(minister.name) * MAX_NAMES + names.of(portfolio.name)
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    }
  }
  const pairs = [...counts].flatMap(([pair, count]) => [
    Math.floor(pair / MAX_NAMES),
    pair % MAX_NAMES,
    count,
  ])
  return { names: names.all, pairs }
}

/** Numbers values, those of the same key as one: most releases of a portfolio have the same lists. */
function createNumbers<Value>(keyOf: (value: Value) => string) {
  const numbers = new Map<string, number>()
  const all: Value[] = []
  return {
    all,
    of(value: Value): number {
      const key = keyOf(value)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, all.length)
      return all.push(value) - 1
    },
  }
}

// Of one byte for each character: with a single one that needs two, all would take two.
function toLine(column: unknown): string {
  return JSON.stringify(column).replace(/[^\0-\x7f]/g, toEscape)
}

function toEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Opens the text of files below a folder. */
export function openFiles(text: string, folder: string): PackedFiles {
  const keys: Keys = JSON.parse(text.slice(0, text.indexOf('\n')))
  const heads: ReleaseHead[] = []
  const detailsOf = createDetails(text)
  return {
    text,
    keys,
    headOf(row) {
      if (((keys.flags[row] ?? 0) & Flag.hasHead) === 0) return undefined
      return (heads[row] ??= new PackedHead({ folder, keys, detailsOf }, row))
    },
  }
}

type DetailsOf = <Name extends keyof Details>(name: Name) => Details[Name]

function createDetails(text: string): DetailsOf {
  const known: Partial<Details> = {}
  let lines: readonly string[] | undefined
  return name => {
    lines ??= text.split('\n')
    return (known[name] ??= JSON.parse(lines[DETAILS.indexOf(name) + 1] ?? ''))
  }
}

interface Columns {
  readonly folder: string
  readonly keys: Keys
  readonly detailsOf: DetailsOf
}

const NO_LINKS: readonly string[] = []

/** A row that reads as a head. */
class PackedHead implements ReleaseHead {
  readonly #columns: Columns
  readonly #row: number

  constructor(columns: Columns, row: number) {
    this.#columns = columns
    this.#row = row
  }
  get uri() {
    return `${this.#columns.folder}/${this.#columns.keys.places[this.#row]}`
  }
  get path() {
    return pathBelow(this.#columns.folder, this.uri)
  }
  get title() {
    return this.#columns.keys.titles[this.#row] ?? ''
  }
  get slug() {
    return this.#columns.keys.slugs[this.#row] ?? ''
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
  get hash() {
    return this.#columns.detailsOf('hashes')[this.#row] ?? 0
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
    return ((this.#columns.keys.flags[this.#row] ?? 0) & flag) !== 0
  }
  #list(name: 'ministers' | 'portfolios'): readonly Item[] {
    const { detailsOf } = this.#columns
    return detailsOf('lists')[detailsOf(name)[this.#row] ?? 0] ?? []
  }
  #titlePlace(): readonly number[] {
    return this.#columns.detailsOf('titlePlaces').slice(this.#row * 5, this.#row * 5 + 5)
  }
}
