import { keyOf } from '../hash.ts'
import type { Item, ReleaseHead } from '../release-head.ts'
import { DETAILS, type IndexedFile, type Keys, type Pairs } from './packed-files.ts'
import { type Details, Flag } from './packed-head.ts'

/**
 * The text of files: their places, their keys, their pairs, and each column of the details, a line each.
 *
 * What is asked of all files at once comes first, so that the rest need not be read.
 */
export function packFiles(files: readonly (readonly [place: string, file: IndexedFile])[]): string {
  const heads = files.map(([, { head }]) => head)
  const texts = (of: (head: ReleaseHead) => string): string[] =>
    heads.map(head => (head ? of(head) : ''))
  const lists = createNumbers<readonly Item[]>(list => JSON.stringify(list))
  const keys: Keys = {
    modified: files.map(([, { modified }]) => modified),
    sizes: files.map(([, { size }]) => size),
    flags: heads.map(flagsOf),
    titleKeys: heads.map(head => keyOf(head?.title ?? '')),
    slugKeys: heads.map(head => keyOf(head?.slug ?? '')),
  }
  const details: Details = {
    titles: texts(({ title }) => title),
    headlines: texts(({ headline }) => headline),
    slugs: texts(({ slug }) => slug),
    dates: texts(({ date }) => date),
    urls: texts(({ url }) => url),
    titlePlaces: heads.flatMap(head => (head ? titlePlaceOf(head) : NO_PLACE)),
    ministers: heads.map(head => lists.of(head?.ministers ?? [])),
    portfolios: heads.map(head => lists.of(head?.portfolios ?? [])),
    lists: lists.all,
    links: Object.fromEntries(
      heads.flatMap((head, row) => (head?.links.length ? [[row, head.links]] : [])),
    ),
  }
  const places = files.map(([place]) => place).join(' ')
  const columns = [keys, pairsOf(heads), ...DETAILS.map(name => details[name])]
  return inOneByte([places, ...columns.map(toLine)].join('\n'))
}

/** A text in ASCII as one that takes a byte for each character: what is made of others that take two, takes two. */
function inOneByte(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
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

function pairsOf(heads: readonly (ReleaseHead | undefined)[]): Pairs {
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

function toLine(column: unknown): string {
  return JSON.stringify(column).replace(/[^\0-\x7f]/g, toEscape)
}

function toEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
