import type { Portfolio, Role } from '@release-lint/schema'
import { toAnd, type Vocabulary, type Word } from './mentions-words.ts'

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
export function titlesBefore(words: readonly Word[], end: number, vocabulary: Vocabulary): Title[] {
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

function titleBefore(
  words: readonly Word[],
  to: number,
  vocabulary: Vocabulary,
): Title | undefined {
  for (let from = Math.max(0, to - vocabulary.longest - 3); from < to; from++) {
    const found = portfoliosAt(words, from, vocabulary).find(portfolio => portfolio.to === to)
    if (found) return withRole(words, { ...found, role: undefined })
  }
  return undefined
}

function withRole(words: readonly Word[], title: Title): Title {
  const role = ROLES.get(words[title.from - 1]?.key ?? '')
  return role ? { ...title, role, from: title.from - 1 } : title
}

/** The portfolios that are written at a place, and where each ends. */
function portfoliosAt(
  words: readonly Word[],
  from: number,
  vocabulary: Vocabulary,
): Omit<Title, 'role'>[] {
  if (!canBegin(words[from], vocabulary)) return []
  return vocabulary.portfoliosFrom(words[from]?.key ?? '').flatMap(({ words: name, item }) => {
    const to = endOfName(words, from, name)
    return to === undefined ? [] : [{ portfolio: item, from, to }]
  })
}

/** Whether some portfolio begins with that word. */
export function canBegin(word: Word | undefined, vocabulary: Vocabulary): boolean {
  return word?.capital === true && vocabulary.begins(word.key)
}

/** Where a name ends that begins at a word; writers differ in commas and `&`. */
function endOfName(
  words: readonly Word[],
  from: number,
  name: readonly string[],
): number | undefined {
  let at = from
  for (const [index, word] of name.entries()) {
    while (index > 0 && words[at]?.key === ',') at++
    if (toAnd(words[at]?.key ?? '') !== word) return undefined
    at++
  }
  return at
}

function separatorBefore(words: readonly Word[], from: number): { key: string; length: number } {
  const at = words[from - 1]?.key === 'the' ? from - 2 : from - 1
  const key = words[at]?.key ?? ''
  const the = from - 1 - at
  if (key === ',') return { key, length: 1 + the }
  if (key !== 'and' && key !== '&') return { key, length: 0 }
  return { key, length: the + (words[at - 1]?.key === ',' ? 2 : 1) }
}

/** The titles after the word `Minister` at `index`, `for Health and Education`, and where they end. */
export function titlesAfter(
  words: readonly Word[],
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
    const minister = next + (ROLES.has(words[next]?.key ?? '') ? 1 : 0)
    const again = words[minister]?.key === 'minister'
    if (again) role = roleOf(words, minister)
    at = again ? afterPreposition(words, minister) : skip(words, next, ['for', 'of', 'the'])
  }
  return { titles, end }
}

function roleOf(words: readonly Word[], minister: number): Role | undefined {
  return ROLES.get(words[minister - 1]?.key ?? '')
}

function titleAfter(
  words: readonly Word[],
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
export function afterPreposition(words: readonly Word[], minister: number): number | undefined {
  const at = skip(words, minister + 1, ['of', 'state', 'responsible', 'for', 'in', 'charge', 'to'])
  return at === minister + 1 ? undefined : skip(words, at, ['the'])
}

function skip(words: readonly Word[], from: number, keys: readonly string[]): number {
  let at = from
  while (keys.includes(words[at]?.key ?? '')) at++
  return at
}
