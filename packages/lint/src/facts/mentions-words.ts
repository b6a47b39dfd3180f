import {
  fold,
  inForce,
  isListed,
  LETTERS,
  type Minister,
  once,
  type Portfolio,
  type Register,
  type Span,
} from '@release-lint/schema'
import { copyOf } from '../copy-of.ts'

/** One word, comma or ampersand of a text. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What the body may call ministers and portfolios under a government, by folded words, and which count on some days. */
export interface Vocabulary {
  /** The ministers whose name begins with a word. */
  namesFrom(first: string): readonly Named<Minister>[]
  /** The portfolios that begin with a word, by their own names before their aliases. */
  portfoliosFrom(first: string): readonly Named<Portfolio>[]
  /** The same for their last word. */
  portfoliosTo(last: string): readonly Named<Portfolio>[]
  isInOffice(minister: Minister): boolean
  isInForce(portfolio: Portfolio): boolean
}

/** Somebody or something, and one of its names by its words. */
export interface Named<Item> {
  readonly words: readonly string[]
  readonly item: Item
}

const WORD = new RegExp(`[,&]|(?:Hon|Rt|Dr|Rt\\. ?Hon)\\.|[${LETTERS}\\d]+(?:'[${LETTERS}]+)*`, 'g')

/** The words of `text` from `start` to `end`. */
function wordsOf(text: string, start: number, end: number): Word[] {
  const part = text.slice(start, end)
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(part); match; match = WORD.exec(part)) {
    const from = start + match.index
    words.push({ text: match[0], start: from, end: from + match[0].length })
  }
  return words
}

/** The words round a place of a text: from 0 those after it, read when they are asked for, and below 0 those before. */
export class Words {
  readonly #text: string
  readonly #place: number
  readonly #startOf: () => number
  readonly #after: Word[] = []
  #next: number
  #before: readonly Word[] | undefined

  /** `startOf` gives where the words before the place begin. */
  constructor(text: string, place: number, end: number, startOf: () => number) {
    this.#text = text.slice(0, end)
    this.#place = place
    this.#startOf = startOf
    this.#next = place
  }

  /** Undefined where there is none. */
  at(index: number): Word | undefined {
    if (index >= 0) return this.#after[index] ?? this.#readTo(index)
    this.#before ??= wordsOf(this.#text, this.#startOf(), this.#place)
    return this.#before.at(index)
  }

  #readTo(index: number): Word | undefined {
    const after = this.#after
    while (after.length <= index) {
      WORD.lastIndex = this.#next
      const match = WORD.exec(this.#text)
      if (!match) return undefined
      this.#next = WORD.lastIndex
      after.push({ text: match[0], start: match.index, end: WORD.lastIndex })
    }
    return after[index]
  }
}

// An archive has few words beside how many it has of each.
const keys = new Map<string, string>()
const MAX_KEYS = 10_000

/** The word at an index for comparing: lower case, no macrons; empty when there is none. */
export function keyAt(words: Words, index: number): string {
  const word = words.at(index)?.text
  return word === undefined ? '' : keyOf(word)
}

function keyOf(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = copyOf(fold(word.endsWith('.') ? word.slice(0, -1) : word))
  // What is typed letter by letter must not pile up for ever.
  if (keys.size >= MAX_KEYS) keys.clear()
  keys.set(copyOf(word), key)
  return key
}

/** Whether the word at an index has a capital. */
export function hasCapital(words: Words, index: number): boolean {
  const word = words.at(index)?.text
  return word !== undefined && word !== word.toLowerCase()
}

const NOBODY: readonly never[] = []

/** The vocabulary of the days. */
export function vocabularyOn(register: Register, days: Span): Vocabulary {
  // The names of a whole government are made once: who of it is in office changes often.
  const all = namesDuring(register, register.governmentOn(days) ?? days)
  return {
    namesFrom: first => all.ofMinisters().byFirst.get(first) ?? NOBODY,
    portfoliosFrom: first => all.ofPortfolios().byFirst.get(first) ?? NOBODY,
    portfoliosTo: last => all.ofPortfolios().byLast.get(last) ?? NOBODY,
    isInOffice: minister => isListed(minister, days),
    isInForce: portfolio => inForce(portfolio, days),
  }
}

/** Made when first asked for: not every body has both. */
interface AllNames {
  ofMinisters(): Names<Minister>
  ofPortfolios(): Names<Portfolio>
}

const known = new WeakMap<Register, WeakMap<Span, AllNames>>()

/** The names of everybody and everything of a time, made once for each object that says when. */
function namesDuring(register: Register, when: Span): AllNames {
  const times = known.get(register) ?? new WeakMap<Span, AllNames>()
  const names = times.get(when) ?? {
    ofMinisters: once(() => namesOfMinisters(register.ministersOn(when))),
    ofPortfolios: once(() => namesOfPortfolios(register.portfoliosOn(when))),
  }
  times.set(when, names)
  known.set(register, times)
  return names
}

/** Names by their first and by their last word. */
interface Names<Item> {
  readonly byFirst: ReadonlyMap<string, readonly Named<Item>[]>
  readonly byLast: ReadonlyMap<string, readonly Named<Item>[]>
}

function createNames<Item>(names: readonly Named<Item>[]): Names<Item> {
  const byFirst = new Map<string, Named<Item>[]>()
  const byLast = new Map<string, Named<Item>[]>()
  const add = (index: Map<string, Named<Item>[]>, word = '', named: Named<Item>): void => {
    const group = index.get(word)
    if (group) group.push(named)
    else index.set(word, [named])
  }
  for (const named of names) {
    add(byFirst, named.words[0], named)
    add(byLast, named.words.at(-1), named)
  }
  return { byFirst, byLast }
}

function namesOfMinisters(entries: readonly { minister: Minister }[]): Names<Minister> {
  return createNames(
    entries.flatMap(({ minister }) =>
      [minister.name, ...(minister.aliases ?? [])]
        .filter(name => name.includes(' '))
        .map(name => ({ words: keysOf(name), item: minister })),
    ),
  )
}

function namesOfPortfolios(entries: readonly { portfolio: Portfolio }[]): Names<Portfolio> {
  // A topic is nobody's title.
  const titles = entries
    .map(({ portfolio }) => portfolio)
    .filter(({ kind }) => kind !== 'topic' && kind !== 'associate-form')
  const all = (namesOf: (portfolio: Portfolio) => readonly string[] | undefined) =>
    titles.flatMap(portfolio =>
      (namesOf(portfolio) ?? []).map(name => ({ words: titleKeysOf(name), item: portfolio })),
    )
  // An alias may equal another name, which comes first.
  return createNames([
    ...all(({ name, listedAs = [] }) => [name, ...listedAs.map(({ as }) => as)]),
    ...all(({ aliases }) => aliases),
    ...all(({ spokenAs }) => spokenAs),
  ])
}

function titleKeysOf(name: string): readonly string[] {
  return keysOf(name)
    .filter(key => key !== ',')
    .map(toAnd)
}

/** Writers differ in `&`. */
export function toAnd(key: string): string {
  return key === '&' ? 'and' : key
}

const keysByName = new Map<string, readonly string[]>()

function keysOf(name: string): readonly string[] {
  const known = keysByName.get(name)
  if (known) return known
  const text = name.replace(/[’‘]/g, "'")
  const keys = wordsOf(text, 0, text.length).map(word => keyOf(word.text))
  keysByName.set(name, keys)
  return keys
}
