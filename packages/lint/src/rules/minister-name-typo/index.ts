import { fold, type Minister } from '@release-lint/schema'
import type { Block } from '../../facts/blocks.ts'
import { replace } from '../../finding.ts'
import { distance } from '../../ministers/distance.ts'
import { knownMinisters } from '../../ministers/listed.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

const PAIR = /(?=(?<![\p{L}\p{N}'-])(\p{Lu}[\p{L}'-]*)\.? (\p{Lu}[\p{L}'-]*)(?! \p{Lu}))\p{Lu}/gu
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
  readonly first: string
  readonly last: string
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
    return { name, first: words[0] ?? '', last: words.at(-1) ?? '' }
  })
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
  for (const { 1: left = '', 2: right = '', index } of text.matchAll(PAIR)) {
    const word = right.replace(/'s?$/, '')
    const start = text.indexOf(right, index + left.length)
    const [before, after] = [fold(left), fold(word)]
    for (const { name, first, last } of people) {
      const led = BEFORE_SURNAME.has(before) || before === fold(first)
      if (led && isMisspelling(after, fold(last), known)) {
        yield { start, written: word, meant: { word: last, name } }
      } else if (after === fold(last) && isMisspelling(before, fold(first), known)) {
        yield { start: index, written: left, meant: { word: first, name } }
      } else continue
      break
    }
  }
}

function isMisspelling(word: string, name: string, known: ReadonlySet<string>): boolean {
  if (word[0] !== name[0] || word === name || known.has(word)) return false
  return distance(word, name, name.length > 6 ? 2 : 1) <= (name.length > 6 ? 2 : 1)
}
