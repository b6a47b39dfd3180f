import { fold, type Minister, type Portfolio, type Register, type Span } from '@release-lint/schema'

/** One word, comma or ampersand of a text. */
export interface Word {
  /** Folded: lower case, no macrons. */
  readonly key: string
  readonly capital: boolean
  readonly start: number
  readonly end: number
}

/** What the body may call ministers and portfolios on some day, by folded words. */
export interface Vocabulary {
  /** The ministers in office whose name begins with a word. */
  namesFrom(first: string): readonly Named<Minister>[]
  /** The portfolios in force that begin with a word, by their own names before their aliases. */
  portfoliosFrom(first: string): readonly Named<Portfolio>[]
  /** Whether some portfolio begins with a word. */
  begins(first: string): boolean
  /** The number of words of the longest portfolio, or more. */
  readonly longest: number
}

/** Somebody or something, and one of its names by its words. */
export interface Named<Item> {
  readonly words: readonly string[]
  readonly item: Item
}

// Latin letters with their marks; classes of Unicode take several times as long.
const LETTER = 'A-Za-zªºÀ-ÖØ-öø-ˁ'
const WORD = new RegExp(`[,&]|(?:Hon|Rt|Dr|Rt\\. ?Hon)\\.|[${LETTER}\\d]+(?:'[${LETTER}]+)*`, 'g')

/** The words of `text` from `start` to `end`. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    const { key, capital } = formOf(word)
    words.push({ key, capital, start: start + index, end: start + index + word.length })
  }
  return words
}

type Form = Pick<Word, 'key' | 'capital'>

// An archive has few words beside how many it has of each.
const forms = new Map<string, Form>()
const MAX_FORMS = 10_000

function formOf(word: string): Form {
  const known = forms.get(word)
  if (known) return known
  const form = {
    key: copyOf(fold(word.endsWith('.') ? word.slice(0, -1) : word)),
    capital: word !== word.toLowerCase(),
  }
  // What is typed letter by letter must not pile up for ever.
  if (forms.size >= MAX_FORMS) forms.clear()
  forms.set(copyOf(word), form)
  return form
}

// A long part of a text keeps all of the text in memory; what comes out of JSON is no part of anything.
function copyOf(word: string): string {
  return word.length < 13 ? word : JSON.parse(JSON.stringify(word))
}

/** The vocabulary of the days; that of a whole government is made once, since its lists change often. */
export function vocabularyOn(register: Register, days: Span): Vocabulary {
  const { ofMinisters, ofPortfolios } = namesDuring(register, register.governmentOn(days) ?? days)
  const ministers = register.ministersOn(days)
  const portfolios = register.portfoliosOn(days)
  return {
    longest: ofPortfolios.longest,
    begins: ofPortfolios.begins,
    namesFrom: first =>
      ofMinisters
        .from(first)
        .filter(({ item }) => ministers.some(entry => entry.minister === item)),
    portfoliosFrom: first =>
      ofPortfolios
        .from(first)
        .filter(({ item }) => portfolios.some(entry => entry.portfolio === item)),
  }
}

interface AllNames {
  readonly ofMinisters: Names<Minister>
  readonly ofPortfolios: Names<Portfolio>
}

const known = new WeakMap<Register, WeakMap<Span, AllNames>>()

/** The names of everybody and everything of a time, made once for each object that says when. */
function namesDuring(register: Register, when: Span): AllNames {
  const times = known.get(register) ?? new WeakMap<Span, AllNames>()
  const names = times.get(when) ?? {
    ofMinisters: namesOfMinisters(register.ministersOn(when)),
    ofPortfolios: namesOfPortfolios(register.portfoliosOn(when)),
  }
  times.set(when, names)
  known.set(register, times)
  return names
}

/** Names by their first word; the words of a name are made when something begins with the first. */
interface Names<Item> {
  from(first: string): readonly Named<Item>[]
  begins(first: string): boolean
  readonly longest: number
}

function createNames<Item>(
  names: readonly (readonly [name: string, item: Item])[],
  wordsOfName: (name: string) => readonly string[],
): Names<Item> {
  const byFirst = new Map<string, (readonly [string, Item])[]>()
  let longest = 1
  for (const named of names) {
    const [first = '', ...others] = named[0].split(/[ \u00a0:,-]+/)
    const group = byFirst.get(fold(first))
    if (group) group.push(named)
    else byFirst.set(fold(first), [named])
    longest = Math.max(longest, others.length + 1)
  }
  const known = new Map<string, readonly Named<Item>[]>()
  return {
    longest,
    begins: first => byFirst.has(first),
    from(first) {
      const names = byFirst.get(first)
      if (!names) return []
      const found =
        known.get(first) ?? names.map(([name, item]) => ({ words: wordsOfName(name), item }))
      known.set(first, found)
      return found
    },
  }
}

function namesOfMinisters(entries: readonly { minister: Minister }[]): Names<Minister> {
  const names = entries.flatMap(({ minister }) =>
    [minister.name, ...(minister.aliases ?? [])].map(name => [name, minister] as const),
  )
  return createNames(
    names.filter(([name]) => name.includes(' ')),
    keysOf,
  )
}

function namesOfPortfolios(entries: readonly { portfolio: Portfolio }[]): Names<Portfolio> {
  // A topic is nobody's title.
  const titles = entries
    .map(({ portfolio }) => portfolio)
    .filter(({ kind }) => kind !== 'topic' && kind !== 'associate-form')
  const all = (namesOf: (portfolio: Portfolio) => readonly string[] | undefined) =>
    titles.flatMap(portfolio => (namesOf(portfolio) ?? []).map(name => [name, portfolio] as const))
  // An alias may equal another name, which comes first.
  const names = [
    ...all(({ name, listedAs = [] }) => [name, ...listedAs.map(({ as }) => as)]),
    ...all(({ aliases }) => aliases),
    ...all(({ spokenAs }) => spokenAs),
  ]
  return createNames(names, name =>
    keysOf(name)
      .filter(key => key !== ',')
      .map(toAnd),
  )
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
  const keys = wordsOf(text, 0, text.length).map(({ key }) => key)
  keysByName.set(name, keys)
  return keys
}
