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
  namesFrom(first: string): readonly NameWords[]
  /** The portfolio in force that has a key. */
  portfolio(key: string): Portfolio | undefined
  /** The words with which portfolios begin. */
  readonly first: ReadonlySet<string>
  /** The number of words of the longest portfolio. */
  readonly longest: number
}

/** A name of a minister, by its words. */
interface NameWords {
  readonly words: readonly string[]
  readonly minister: Minister
}

type NameIndex = ReadonlyMap<string, readonly NameWords[]>

interface PortfolioIndex extends Pick<Vocabulary, 'first' | 'longest'> {
  readonly byKey: ReadonlyMap<string, readonly Portfolio[]>
}

// Latin letters with their marks; classes of Unicode take several times as long.
const LETTER = 'A-Za-zªºÀ-ÖØ-öø-ˁ'
const WORD = new RegExp(`[,&]|(?:Hon|Rt|Dr|Rt\\. ?Hon)\\.|[${LETTER}\\d]+(?:'[${LETTER}]+)*`, 'g')
const nameIndex = memoByList<{ minister: Minister }, NameIndex>()
const portfolioIndex = memoByList<{ portfolio: Portfolio }, PortfolioIndex>()

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
const MAX_FORMS = 20_000

function formOf(word: string): Form {
  const known = forms.get(word)
  if (known) return known
  const form = {
    key: fold(word.endsWith('.') ? word.slice(0, -1) : word),
    capital: word !== word.toLowerCase(),
  }
  if (forms.size < MAX_FORMS) forms.set(word, form)
  return form
}

/** The vocabulary of the days; the words of a whole government are made once, since its lists change often. */
export function vocabularyOn(register: Register, days: Span): Vocabulary {
  const when = register.governmentOn(days) ?? days
  const names = nameIndex(register.ministersOn(when), entries =>
    namesOf(entries.map(({ minister }) => minister)),
  )
  const { byKey, first, longest } = portfolioIndex(register.portfoliosOn(when), entries =>
    portfolioWords(entries.map(({ portfolio }) => portfolio)),
  )
  const ministers = register.ministersOn(days)
  const portfolios = register.portfoliosOn(days)
  return {
    first,
    longest,
    namesFrom: word =>
      (names.get(word) ?? []).filter(name =>
        ministers.some(({ minister }) => minister === name.minister),
      ),
    portfolio: key =>
      byKey.get(key)?.find(found => portfolios.some(({ portfolio }) => portfolio === found)),
  }
}

/** Makes a value from a list at the first call with it, and keeps it for as long as the list is there. */
function memoByList<Item extends object, Made>(): (
  list: readonly Item[],
  make: (list: readonly Item[]) => Made,
) => Made {
  const known = new WeakMap<object, Made>()
  return (list, make) => {
    const made = known.get(list) ?? make(list)
    known.set(list, made)
    return made
  }
}

function namesOf(ministers: readonly Minister[]): NameIndex {
  const names = new Map<string, NameWords[]>()
  for (const minister of ministers) {
    for (const name of [minister.name, ...(minister.aliases ?? [])]) {
      const words = keysOf(name)
      const first = words[0] ?? ''
      if (words.length > 1) names.set(first, [...(names.get(first) ?? []), { words, minister }])
    }
  }
  return names
}

function portfolioWords(portfolios: readonly Portfolio[]): PortfolioIndex {
  const byKey = new Map<string, Portfolio[]>()
  const add = (portfolio: Portfolio, names: readonly string[] = []): void => {
    for (const key of new Set(names.map(keyOf))) {
      if (key) byKey.set(key, [...(byKey.get(key) ?? []), portfolio])
    }
  }
  // A topic is nobody's title; an alias may equal another name, which comes first.
  const titles = portfolios.filter(({ kind }) => kind !== 'topic' && kind !== 'associate-form')
  for (const portfolio of titles) {
    add(portfolio, [portfolio.name, ...(portfolio.listedAs ?? []).map(({ as }) => as)])
  }
  for (const portfolio of titles) add(portfolio, portfolio.aliases)
  for (const portfolio of titles) add(portfolio, portfolio.spokenAs)
  const longest = Math.max(1, ...[...byKey.keys()].map(key => key.split(' ').length))
  const first = new Set([...byKey.keys()].map(key => key.split(' ')[0] ?? ''))
  return { byKey, first, longest }
}

/** The words of a portfolio without what writers differ in: commas, `&`, `the`. */
export function portfolioKey(keys: readonly string[]): string {
  return keys
    .filter((key, index) => key !== ',' && !(index === 0 && key === 'the'))
    .map(key => (key === '&' ? 'and' : key))
    .join(' ')
}

// The same names come back in every period of the register.
const portfolioKeys = new Map<string, string>()

function keyOf(name: string): string {
  const known = portfolioKeys.get(name) ?? portfolioKey(keysOf(name))
  portfolioKeys.set(name, known)
  return known
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
