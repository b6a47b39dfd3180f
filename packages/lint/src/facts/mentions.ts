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
import { keyAt, toAnd, type Vocabulary, vocabularyOn, Words } from './mentions-words.ts'
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
const AFTER_NAME = 60
const LAST_WORD = 40
const AFTER_TITLE = 330

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
  const near = new Words(text, end, end + AFTER_NAME)
  const name = nameAt(near, 0, vocabulary)
  if (name) return nameAfter(text, { start, end }, name, vocabulary)
  // Most offices have neither a name nor a portfolio beside them, and then what is around does not matter.
  const mayFollow = isMinister(text, start) && next[1] === undefined
  return mayFollow && titleFollows(near, vocabulary)
    ? titleAfter(text, { start, end }, vocabulary)
    : undefined
}

function isMinister(text: string, start: number): boolean {
  return text[start] === 'M'
}

/** "Health Minister Shane Jones": a name right after an office. */
function nameAfter(text: string, { start, end }: Range, name: Name, vocabulary: Vocabulary): Found {
  const alone = isMinister(text, start)
  const titled = !alone || mayEndTitle(text, start, vocabulary)
  const words = new Words(text, titled ? startOfClause(text, start) : start, end + AFTER_NAME)
  const office = words.indexFrom(start)
  const after = words.indexFrom(end)
  const titles = titled ? titlesBefore(words, alone ? office : after, vocabulary) : []
  return { words, titles, name: shifted(name, after), from: titles[0]?.from ?? office }
}

/** "Minister for Health Shane Jones": titles between an office and a name. */
function titleAfter(
  text: string,
  { start, end }: Range,
  vocabulary: Vocabulary,
): Found | undefined {
  const words = new Words(text, startOfClause(text, start), end + AFTER_TITLE)
  const office = words.indexFrom(start)
  const { titles, end: last } = titlesAfter(words, office, vocabulary)
  const name = titles.length > 0 ? nameAt(words, last, vocabulary) : undefined
  return name && { words, titles, name, from: office }
}

/** Whether a portfolio begins after `for the`, the first words after `Minister`. */
function titleFollows(words: Words, vocabulary: Vocabulary): boolean {
  const at = afterPreposition(words, -1)
  return at !== undefined && canBegin(words, at, vocabulary)
}

/** Whether the last word before an offset is that of a portfolio. */
function mayEndTitle(text: string, end: number, vocabulary: Vocabulary): boolean {
  const words = new Words(text, Math.max(0, end - LAST_WORD), end)
  return vocabulary
    .portfoliosTo(toAnd(keyAt(words, words.indexFrom(end) - 1)))
    .some(({ item }) => vocabulary.isInForce(item))
}

function shifted({ minister, from, to }: Name, by: number): Name {
  return { minister, from: from + by, to: to + by }
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
