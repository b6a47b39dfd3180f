import type { Minister, Portfolio, Range, Register, Role, Span } from '@release-lint/schema'
import type { Block } from './blocks.ts'
import { type Name, nameAt } from './mentions-name.ts'
import { type Title, titlesAfter, titlesBefore } from './mentions-parse.ts'
import { type Vocabulary, vocabularyOn, type Word, wordsOf } from './mentions-words.ts'

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
const HARD_STOPS = new Set('.;!?“”"()\n–—')
const BEFORE = 130
const AFTER_NAME = 60
const AFTER_TITLE = 330

/** Every titled minister of the body, in order. */
export function collectMentions(
  blocks: readonly Block[],
  register: Register,
  days: Span | undefined,
): Mention[] {
  if (!days) return []
  const vocabulary = vocabularyOn(register, days)
  return blocks.flatMap((block, index) => [
    ...mentionsIn(block, index, { register, days, vocabulary }),
  ])
}

interface Context {
  readonly register: Register
  readonly days: Span
  readonly vocabulary: Vocabulary
}

function* mentionsIn(block: Block, index: number, context: Context): Generator<Mention> {
  let named = 0
  for (const { 0: office, index: at } of block.text.matchAll(OFFICE)) {
    if (at < named) continue
    if (block.maori) return
    const found = parseAround(block.text, at, at + office.length, context.vocabulary)
    if (!found) continue
    const mention = toMention(block, index, found, context)
    named = mention.at.end
    yield mention
  }
}

interface Found {
  readonly words: readonly Word[]
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
  const isMinister = text[start] === 'M'
  // A name comes next, or what the portfolio comes after.
  const next = /^,? (?:([A-Z])|for\b|of\b|to\b|in\b|responsible\b|the\b|and\b)/.exec(
    text.slice(end, end + AFTER_NAME),
  )
  if (!next) return undefined
  const reach = next[1] === undefined ? AFTER_TITLE : AFTER_NAME
  const words = wordsOf(text, startOfClause(text, start), Math.min(text.length, end + reach))
  const at = words.findIndex(word => word.start >= start)
  const after = words.findIndex(word => word.start >= end)
  if (after < 0) return undefined
  const direct = nameAt(words, after, vocabulary)
  if (direct) {
    const titles = titlesBefore(words, isMinister ? at : after, vocabulary)
    return { words, titles, name: direct, from: titles[0]?.from ?? at }
  }
  if (!isMinister) return undefined
  const { titles, end: last } = titlesAfter(words, at, vocabulary)
  const name = titles.length > 0 ? nameAt(words, last, vocabulary) : undefined
  return name && { words, titles, name, from: at }
}

function startOfClause(text: string, end: number): number {
  const limit = Math.max(0, end - BEFORE)
  let start = end
  while (start > limit && !HARD_STOPS.has(text[start - 1] ?? '')) start--
  return start
}

function toMention(
  block: Block,
  index: number,
  { words, titles, name, from }: Found,
  context: Context,
): Mention {
  const span = (first: number, last: number): Range => ({
    start: words[first]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
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
