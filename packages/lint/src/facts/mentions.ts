import type { Minister, Portfolio, Range, Register, Role, Span } from '@release-lint/schema'
import { type Block, isMaori } from './blocks.ts'
import { type Name, nameAt } from './mentions-name.ts'
import {
  afterPreposition,
  canBegin,
  type Title,
  titlesAfter,
  titlesBefore,
} from './mentions-parse.ts'
import { type Vocabulary, vocabularyOn, Words } from './mentions-words.ts'
import type { Prose } from './prose.ts'

/** A title that the body gives to a minister: "Associate Health Minister". */
export interface MentionedTitle {
  readonly role: Role
  readonly portfolio: Portfolio
  readonly range: Range
}

/** A minister whom the body names with a title: "Resources Minister Shane Jones". */
export interface Mention {
  readonly minister: Minister
  /** None for a bare "Minister Shane Jones", or when its words are no portfolio. */
  readonly titles: readonly MentionedTitle[]
  /** The block, by its index. */
  readonly block: number
  readonly nameRange: Range
  /** Titles and name together. */
  readonly range: Range
  /** Where in the block's text the titles begin and the name ends. */
  readonly at: Range
}

const OFFICE = /Ministers?\b|Attorney[- ]General\b|Leader of the House\b|Under-Secretary\b/g
// A name comes next, or what the portfolio comes after.
const NEXT = /,? (?:(?:[Ff]or|[Oo]f|to|[Ii]n|[Rr]esponsible|[Tt]he|and)\b|([A-Z]))/y
const HARD_STOP = /[.;!?“”"()\n–—]/g
const BEFORE = 130
const AFTER_OFFICE = 330

/** Every titled minister of the body, in order. */
export function collectMentions(
  prose: Prose,
  register: Register,
  days: Span | undefined,
): Mention[] {
  return days ? mentionsIn(prose, { register, days, vocabulary: vocabularyOn(register, days) }) : []
}

interface Context {
  readonly register: Register
  readonly days: Span
  readonly vocabulary: Vocabulary
}

function mentionsIn(prose: Prose, context: Context): Mention[] {
  const mentions: Mention[] = []
  let last: Mention | undefined
  for (const { match, block, at, start } of prose.matches(OFFICE)) {
    // "Minister of Health and Minister for Women": one mention has both.
    if (last?.block === at && start < last.at.end) continue
    const found = parseAround(block.text, start, start + match[0].length, context.vocabulary)
    if (!found || isMaori(block)) continue
    last = toMention(block, at, found, context)
    mentions.push(last)
  }
  return mentions
}

interface Found {
  readonly words: Words
  readonly titles: readonly Title[]
  readonly name: Name
  /** Where the words of the office begin. */
  readonly from: number
}

function parseAround(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Found | undefined {
  NEXT.lastIndex = end
  const next = NEXT.exec(text)
  if (!next) return undefined
  const words = new Words(text, end, end + AFTER_OFFICE, () => startOfClause(text, start))
  const isMinister = text[start] === 'M'
  const direct = nameAt(words, 0, vocabulary)
  if (direct) {
    const office = startOfOffice(words, start)
    const titles = titlesBefore(words, isMinister ? office : 0, vocabulary)
    return { words, titles, name: direct, from: titles[0]?.from ?? office }
  }
  // Most offices have neither a name nor a portfolio beside them, and then what is around does not matter.
  if (!isMinister || next[1] !== undefined || !titleFollows(words, vocabulary)) return undefined
  const { titles, end: last } = titlesAfter(words, MINISTER, vocabulary)
  const name = titles.length > 0 ? nameAt(words, last, vocabulary) : undefined
  return name && { words, titles, name, from: MINISTER }
}

// Of the words round the end of an office, that of a minister.
const MINISTER = -1

/** Where the words of an office begin: `Leader of the House` has four. */
function startOfOffice(words: Words, start: number): number {
  let index = MINISTER
  for (let word = words.at(index); word && word.start > start; word = words.at(index)) index--
  return index
}

/** Whether a portfolio begins after `for the`, the first words after `Minister`. */
function titleFollows(words: Words, vocabulary: Vocabulary): boolean {
  const at = afterPreposition(words, MINISTER)
  return at !== undefined && canBegin(words, at, vocabulary)
}

function startOfClause(text: string, end: number): number {
  const limit = Math.max(0, end - BEFORE)
  let start = limit
  HARD_STOP.lastIndex = 0
  const before = text.slice(limit, end)
  while (HARD_STOP.test(before)) start = limit + HARD_STOP.lastIndex
  return start
}

function toMention(
  block: Block,
  index: number,
  { words, titles, name, from }: Found,
  context: Context,
): Mention {
  const span = (first: number, last: number): Range => ({
    start: words.at(first)?.start ?? 0,
    end: words.at(last - 1)?.end ?? 0,
  })
  const inFile = ({ start, end }: Range): Range => block.rangeOf(start, end)
  const at = span(from, name.to)
  return {
    minister: name.minister,
    titles: titles.map((title, position) => ({
      role: title.role ?? roleBeside(titles.slice(0, position), title, name.minister, context),
      portfolio: title.portfolio,
      range: inFile(span(title.from, title.to)),
    })),
    block: index,
    nameRange: inFile(span(name.from, name.to)),
    range: inFile(at),
    at,
  }
}

// "Associate Health and Education Minister": Associate goes for both, unless one is led.
function roleBeside(
  earlier: readonly Title[],
  { portfolio }: Title,
  minister: Minister,
  { register, days }: Context,
): Role {
  const role = earlier.find(title => title.role)?.role
  if (role !== 'associate') return 'minister'
  const leads = register
    .tenuresOf(minister, days)
    .some(tenure => tenure.portfolio === portfolio && tenure.role === 'minister')
  return leads ? 'minister' : role
}
