import { fold, LETTERS, type Range } from '@release-lint/schema'
import type { Block } from '../../facts/blocks.ts'
import type { Mention } from '../../facts/mentions.ts'
import { replace } from '../../finding.ts'
import { distance } from '../../ministers/distance.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { defineRule, hasMentions } from '../../rule.ts'

const OF_WORDS = `${LETTERS}'&-`
const WORD = new RegExp(`[${OF_WORDS}]+`, 'g')
const WORD_BEFORE = new RegExp(`(?<=([${OF_WORDS}]{1,80})[^${OF_WORDS}]{0,80})`, 'y')
const JOINING = ['and', '&', 'of', 'for', 'the']
const MOST_JOINING = 4
const LONGEST = 6
const REACH = 80
const MOST_LETTERS = 6

export default defineRule(
  {
    id: 'body-portfolio-known',
    summary: 'A portfolio before “Minister <name>” is misspelt',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasMentions,
  },
  function* ({ facts, register }) {
    const { days } = facts
    if (!days) return
    for (const mention of facts.mentions) {
      const block = facts.blocks[mention.block]
      if (!block) continue
      let held: readonly string[] | undefined
      const names = (): readonly string[] => {
        held ??= register.portfoliosOf(mention.minister, days).map(({ as }) => as)
        return held
      }
      const found = misspeltBefore(block, mention, names)
      if (!found) continue
      const { start, end, name } = found
      const range = block.rangeOf(start, end)
      const problem = {
        message: `Unknown portfolio \`${block.raw.slice(start, end)}\``,
        note: `${mention.minister.name} held \`${name}\` that day`,
        range,
        fixes: [replace(`Replace with \`${name}\``, range, name)],
      }
      yield asEvidenced(problem, register, days)
    }
  },
)

/** The words before `Minister` that are nearly, but not, one of the names. */
function misspeltBefore(
  { text }: Block,
  mention: Mention,
  names: () => readonly string[],
): (Range & { name: string }) | undefined {
  const end = endOfPortfolio(text, mention)
  if (end === undefined) return undefined
  const known = mention.titles.length === 0 ? end : mention.at.start
  if (known < end && !mayGoBack(text, known)) return undefined
  for (const start of startsBefore(text, end)) {
    // What is a portfolio as it stands may be the end of a longer one: “Menal Health”.
    if (start >= known) return undefined
    const written = spellingOf(text.slice(start, end))
    const name = names().find(candidate => isMisspelling(written, spellingOfName(candidate)))
    if (name) return { start, end, name }
  }
  return undefined
}

/** Whether the word before a title may belong to it; nearly all stand after one that cannot. */
function mayGoBack(text: string, title: number): boolean {
  WORD_BEFORE.lastIndex = title
  const word = WORD_BEFORE.exec(text)?.[1]
  return word !== undefined && (hasCapital(word) || mayJoin(word))
}

/** Whether a word joins those of a portfolio, or is a slip of one that does: “Trade andd Investment”. */
function mayJoin(word: string): boolean {
  if (word.length > MOST_JOINING) return false
  return JOINING.includes(word) || JOINING.some(join => distance(word, join, 1) <= 1)
}

function hasCapital(word: string): boolean {
  return word !== word.toLowerCase()
}

/** Where the last words before `end` start that have a capital. */
function startsBefore(text: string, end: number): number[] {
  const from = Math.max(end - REACH, startOfLast(text, end))
  const part = text.slice(from, end)
  const words: { readonly word: string; readonly start: number }[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(part); match; match = WORD.exec(part))
    words.push({ word: match[0], start: from + match.index })
  return words.slice(-LONGEST).flatMap(({ word, start }) => (hasCapital(word) ? start : []))
}

/** Where the last words before `end` start, and perhaps some more. */
function startOfLast(text: string, end: number): number {
  let space = end
  for (let count = 0; count < LONGEST && space > 0; count++)
    space = text.lastIndexOf(' ', space - 1)
  return Math.max(0, space)
}

/** Where the words before `Minister` end; undefined when the portfolios come after it. */
function endOfPortfolio(text: string, { at, titles }: Mention): number | undefined {
  const office = text.indexOf('Minister', at.start)
  if (office < 0 || office >= at.end || (titles.length > 0 && office === at.start)) return undefined
  return text.slice(0, office).trimEnd().length
}

/** How a portfolio is spelt: folded, without what writers differ in, and without `and`. */
interface Spelling {
  readonly folded: string
  readonly plain: string
  readonly joined: string
}

function spellingOf(text: string): Spelling {
  const folded = fold(text)
  // Writers differ in commas and `&`: neither is a misspelling.
  const plain = folded.replaceAll(',', '').replaceAll('&', 'and')
  return { folded, plain, joined: plain.replace(' and ', ' ') }
}

const spellings = new Map<string, Spelling>()

function spellingOfName(name: string): Spelling {
  const spelling = spellings.get(name) ?? spellingOf(name)
  spellings.set(name, spelling)
  return spelling
}

function isMisspelling(written: Spelling, meant: Spelling): boolean {
  const { folded: name } = meant
  const allowed = name.length > 6 ? 2 : 1
  // Nothing here makes up for so many letters: two slips, and a lost `and` or a comma or two.
  const apart = Math.abs(written.plain.length - meant.plain.length)
  if (written.plain === meant.plain || apart > MOST_LETTERS) return false
  // "Agricultural" for Agriculture
  const isStem = name.length > 6 && written.folded.length <= name.length + 2
  if (isStem && written.folded.startsWith(name.slice(0, -1))) return true
  // "Sport Recreation" for Sport and Recreation
  return (
    distance(written.joined, meant.joined, allowed) <= allowed ||
    distance(written.plain, meant.plain, allowed) <= allowed
  )
}
