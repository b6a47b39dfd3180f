import { fold, type Minister } from '@release-lint/schema'
import type { Block } from '../../facts/blocks.ts'
import { replace } from '../../finding.ts'
import { distance } from '../../ministers/distance.ts'
import { knownMinisters } from '../../ministers/listed.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

// Latin letters with their marks; classes of Unicode take several times as long.
const CAPITALISED = /[A-ZÀ-ÖØ-ÞĀĒĪŌŪ][A-Za-zÀ-ÖØ-öø-ſ'-]*/g
const BEFORE_SURNAME = new Set(['mr', 'ms', 'mrs', 'miss', 'dr', 'minister'])

export default defineRule(
  {
    id: 'minister-name-typo',
    summary: 'The body misspells the name of a minister by a letter or two',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* (context) {
    const { facts, register } = context
    if (!facts.days) return
    const known = wordsOfNames(register.ministers)
    const people = peopleOf(context)
    for (const block of facts.blocks) {
      if (block.maori) continue
      for (const { start, written, meant } of misspeltIn(block, people, known)) {
        const range = block.rangeOf(start, start + written.length)
        yield {
          message: `\`${block.raw.slice(start, start + written.length)}\` is a misspelling of \`${meant.word}\``,
          note: `No minister has this name; ${meant.name} has one much like it`,
          range,
          fixes: [replace(`Replace with \`${meant.word}\``, range, meant.word)],
        }
      }
    }
  },
)

interface Person {
  readonly name: string
  readonly first: NamePart
  readonly last: NamePart
}

interface NamePart {
  readonly word: string
  readonly folded: string
}

interface Misspelling {
  readonly start: number
  readonly written: string
  readonly meant: { readonly word: string; readonly name: string }
}

// A stranger may have nearly the name of a minister who has nothing to do with the release.
function peopleOf({ facts }: RuleContext): Person[] {
  const people = [
    ...knownMinisters(facts).map(({ minister }) => minister),
    ...facts.mentions.map(({ minister }) => minister),
  ]
  return [...new Set(people)].map(({ name }) => {
    const words = name.replace(/’/g, "'").split(' ')
    return { name, first: toPart(words[0]), last: toPart(words.at(-1)) }
  })
}

function toPart(word = ''): NamePart {
  return { word, folded: fold(word) }
}

const wordsByRegister = new WeakMap<object, Set<string>>()

function wordsOfNames(ministers: readonly Minister[]): Set<string> {
  const words =
    wordsByRegister.get(ministers) ??
    new Set(
      ministers.flatMap(({ name, aliases = [] }) =>
        [name, ...aliases].flatMap(text => fold(text).split(' ')),
      ),
    )
  wordsByRegister.set(ministers, words)
  return words
}

function* misspeltIn(
  { text }: Block,
  people: readonly Person[],
  known: ReadonlySet<string>,
): Generator<Misspelling> {
  for (const { left, right } of pairsIn(text)) {
    const alike = people.filter(({ last }) => initialOf(right.text) === last.folded[0])
    if (alike.length === 0) continue
    const [before, after] = [fold(left.text), fold(right.text.replace(/'s?$/, ''))]
    for (const { name, first, last } of alike) {
      const led = BEFORE_SURNAME.has(before) || before === first.folded
      if (led && isMisspelling(after, last.folded, known)) {
        const written = right.text.replace(/'s?$/, '')
        yield { start: right.start, written, meant: { word: last.word, name } }
      } else if (after === last.folded && isMisspelling(before, first.folded, known)) {
        yield { start: left.start, written: left.text, meant: { word: first.word, name } }
      } else continue
      break
    }
  }
}

/** The first letter in lower case, without a macron. */
function initialOf(word: string): string {
  const first = word[0] ?? ''
  return first > '\x7f' ? (fold(first)[0] ?? '') : first.toLowerCase()
}

interface Capitalised {
  readonly text: string
  readonly start: number
}

/** Two capitalised words side by side that no third one follows: `Mr Jones`, `Shane Jones`. */
function* pairsIn(text: string): Generator<{ left: Capitalised; right: Capitalised }> {
  let pair: { left: Capitalised; right: Capitalised } | undefined
  let left: Capitalised | undefined
  for (const { 0: word, index: start } of text.matchAll(CAPITALISED)) {
    const gap = left ? text.slice(left.start + left.text.length, start) : ''
    const adjacent = gap === ' ' || gap === '. '
    if (pair && gap !== ' ') yield pair
    const inside = start > 0 && /[\p{L}\p{N}'-]/u.test(text[start - 1] ?? '')
    const right = inside ? undefined : { text: word, start }
    pair = left && right && adjacent ? { left, right } : undefined
    left = right
  }
  if (pair) yield pair
}

function isMisspelling(word: string, name: string, known: ReadonlySet<string>): boolean {
  if (word[0] !== name[0] || word === name || known.has(word)) return false
  return distance(word, name, name.length > 6 ? 2 : 1) <= (name.length > 6 ? 2 : 1)
}
