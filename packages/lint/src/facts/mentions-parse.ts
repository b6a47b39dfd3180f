import type { Portfolio, Role } from '@release-lint/schema'
import { hasCapital, keyAt, toAnd, type Vocabulary, type Words } from './mentions-words.ts'

/** A title that stands in a text: its words are those from `from` to before `to`. */
export interface Title {
  readonly role: Role | undefined
  readonly portfolio: Portfolio
  readonly from: number
  readonly to: number
}

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['associate', 'associate'],
  ['acting', 'acting'],
  ['secretary', 'under-secretary'],
])

/** The titles whose last word is before `end`, in order: `Associate Health and Education`. */
export function titlesBefore(words: Words, end: number, vocabulary: Vocabulary): Title[] {
  const titles: Title[] = []
  let joined = false
  let to = end
  for (;;) {
    const title = titleBefore(words, to, vocabulary)
    if (!title) break
    titles.unshift(title)
    const separator = separatorBefore(words, title.from)
    if (separator.length === 0) break
    joined ||= separator.key !== ','
    to = title.from - separator.length
  }
  // "In the South Island, Health Minister": a comma alone does not join titles.
  return joined ? titles : titles.slice(-1)
}

/** The longest title whose last word is before `to`. */
function titleBefore(words: Words, to: number, vocabulary: Vocabulary): Title | undefined {
  let longest: Title | undefined
  for (const { words: name, item } of vocabulary.portfoliosTo(toAnd(keyAt(words, to - 1)))) {
    const from = startOfName(words, to, name)
    if (from === undefined || !hasCapital(words, from) || !vocabulary.isInForce(item)) continue
    if (!longest || from < longest.from) longest = { role: undefined, portfolio: item, from, to }
  }
  return longest && withRole(words, longest)
}

function withRole(words: Words, title: Title): Title {
  const role = ROLES.get(keyAt(words, title.from - 1))
  return role ? { ...title, role, from: title.from - 1 } : title
}

/** The portfolios that are written at a place, and where each ends. */
function portfoliosAt(words: Words, from: number, vocabulary: Vocabulary): Omit<Title, 'role'>[] {
  if (!canBegin(words, from, vocabulary)) return []
  return vocabulary.portfoliosFrom(keyAt(words, from)).flatMap(({ words: name, item }) => {
    const to = endOfName(words, from, name)
    const isOne = to !== undefined && vocabulary.isInForce(item)
    return isOne ? [{ portfolio: item, from, to }] : []
  })
}

/** Whether some portfolio begins with the word at an index. */
export function canBegin(words: Words, index: number, vocabulary: Vocabulary): boolean {
  if (!hasCapital(words, index)) return false
  return vocabulary
    .portfoliosFrom(keyAt(words, index))
    .some(({ item }) => vocabulary.isInForce(item))
}

/** Where a name ends that begins at a word; writers differ in commas and `&`. */
function endOfName(words: Words, from: number, name: readonly string[]): number | undefined {
  let at = from
  for (const [index, word] of name.entries()) {
    while (index > 0 && keyAt(words, at) === ',') at++
    if (toAnd(keyAt(words, at)) !== word) return undefined
    at++
  }
  return at
}

/** Where a name begins that ends before a word. */
function startOfName(words: Words, to: number, name: readonly string[]): number | undefined {
  let at = to
  for (let index = name.length - 1; index >= 0; index--) {
    at--
    while (index < name.length - 1 && keyAt(words, at) === ',') at--
    if (toAnd(keyAt(words, at)) !== name[index]) return undefined
  }
  return at
}

function separatorBefore(words: Words, from: number): { key: string; length: number } {
  const at = keyAt(words, from - 1) === 'the' ? from - 2 : from - 1
  const key = keyAt(words, at)
  const the = from - 1 - at
  if (key === ',') return { key, length: 1 + the }
  if (key !== 'and' && key !== '&') return { key, length: 0 }
  return { key, length: the + (keyAt(words, at - 1) === ',' ? 2 : 1) }
}

/** The titles after the word `Minister` at `index`, `for Health and Education`, and where they end. */
export function titlesAfter(
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): { titles: Title[]; end: number } {
  const titles: Title[] = []
  let role = roleOf(words, index)
  let at = afterPreposition(words, index)
  let end = index
  while (at !== undefined) {
    const title = titleAfter(words, at, vocabulary, role)
    if (!title) break
    titles.push(title)
    end = title.to
    const next = skip(words, end, [',', 'and', '&'])
    if (next === end) break
    const minister = next + (ROLES.has(keyAt(words, next)) ? 1 : 0)
    const again = keyAt(words, minister) === 'minister'
    if (again) role = roleOf(words, minister)
    at = again ? afterPreposition(words, minister) : skip(words, next, ['for', 'of', 'the'])
  }
  return { titles, end }
}

function roleOf(words: Words, minister: number): Role | undefined {
  return ROLES.get(keyAt(words, minister - 1))
}

function titleAfter(
  words: Words,
  from: number,
  vocabulary: Vocabulary,
  role: Role | undefined,
): Title | undefined {
  const [first, ...others] = portfoliosAt(words, from, vocabulary)
  if (!first) return undefined
  const longest = others.reduce((best, other) => (other.to > best.to ? other : best), first)
  return { ...longest, role }
}

/** Where the portfolio begins after `Minister of State responsible for the`. */
export function afterPreposition(words: Words, minister: number): number | undefined {
  const at = skip(words, minister + 1, ['of', 'state', 'responsible', 'for', 'in', 'charge', 'to'])
  return at === minister + 1 ? undefined : skip(words, at, ['the'])
}

function skip(words: Words, from: number, keys: readonly string[]): number {
  let at = from
  while (keys.includes(keyAt(words, at))) at++
  return at
}
