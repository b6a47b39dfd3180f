import { fold, type Minister } from '@release-lint/schema'
import { isMaori } from '../../facts/blocks.ts'
import { replace } from '../../finding.ts'
import { distance } from '../../ministers/distance.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { knownMinisters } from '../../ministers/listed.ts'
import { defineRule, type RuleContext } from '../../rule.ts'
import { mayBeMisspelt, OF_NAMES } from './may-be-misspelt.ts'

const LETTER = new RegExp(`[${OF_NAMES}]`)
const HONORIFICS = 'Mr|Mrs|Ms|Miss|Dr|Minister'

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
    const text = facts.prose.text
    const people = mayBeMisspelt(text, peopleOf(context))
    if (people.length === 0) return
    const known = wordsOfNames(register.ministers)
    // Most bodies have none at all, which one pass over all blocks tells.
    if (misspeltIn(text, people, known).next().done) return
    for (const block of facts.blocks) {
      for (const { start, written, meant, name } of misspeltIn(block.text, people, known)) {
        if (isMaori(block)) break
        const range = block.rangeOf(start, start + written.length)
        const problem = {
          message: `\`${block.raw.slice(start, start + written.length)}\` is a misspelling of \`${meant}\``,
          note: `No minister has this name; ${name} has one much like it`,
          range,
          fixes: [replace(`Replace with \`${meant}\``, range, meant)],
        }
        // A minister whom the register does not know yet may have that name.
        yield asEvidenced(problem, register, facts.days)
      }
    }
  },
)

/** The parts of a minister's name, and what finds them misspelt. */
export interface Person {
  readonly name: string
  readonly first: string
  readonly last: string
  /** `van` of Brooke van Velden; none for most. */
  readonly middle: readonly string[]
  /** Finds `Mr Jxxx` and `Shane Jxxx` (as group 1) and `Sxxx Jones` (as group 2). */
  pattern(): RegExp
}

interface Misspelling {
  readonly start: number
  readonly written: string
  readonly meant: string
  readonly name: string
}

const people = new WeakMap<Minister, Person>()

// A stranger may have nearly the name of a minister who has nothing to do with the release.
function peopleOf({ facts }: RuleContext): Person[] {
  const ministers = [...knownMinisters(facts), ...facts.mentions].map(({ minister }) => minister)
  return [...new Set(ministers)].map(minister => {
    const person = people.get(minister) ?? toPerson(minister)
    people.set(minister, person)
    return person
  })
}

/** A minister's name by its parts. */
export function toPerson({ name }: Minister): Person {
  const [first = '', ...rest] = name.replace(/’/g, "'").split(' ')
  const last = rest.at(-1) ?? ''
  const middle = rest.slice(0, -1)
  let pattern: RegExp | undefined
  return {
    name,
    first,
    middle,
    last,
    pattern() {
      pattern ??= patternOf(first, middle, last)
      return pattern
    },
  }
}

function patternOf(first: string, middle: readonly string[], last: string): RegExp {
  // “Ms van Velden”, “Brooke van Velden”
  const between = middle.map(word => `(?:${word} )?`).join('')
  const led = `(?:${HONORIFICS}|${first})\\.? ${between}(${last[0]}[${OF_NAMES}]*)`
  const misled = `(${first[0]}[${OF_NAMES}]*) ${between}${last}`
  // A third capitalised word makes it somebody else’s name.
  return new RegExp(`(?:${led}|${misled})(?![${OF_NAMES}])(?! [A-ZĀĒĪŌŪ])`, 'g')
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

/** The misspellings of names in a text; `known` are the words of every minister's name, folded. */
export function* misspeltIn(
  text: string,
  persons: readonly Person[],
  known: ReadonlySet<string>,
): Generator<Misspelling> {
  for (const person of persons) {
    for (const match of text.matchAll(person.pattern())) {
      // Looked at here, not by the pattern: looking behind at every place takes half the time of a search.
      if (LETTER.test(text[match.index - 1] ?? '')) continue
      const found = misspellingOf(match, person, known)
      if (found) yield found
    }
  }
}

function misspellingOf(
  { 0: found, 1: surname, 2: given = '', index }: RegExpExecArray,
  { name, first, last }: Person,
  known: ReadonlySet<string>,
): Misspelling | undefined {
  const written = (surname ?? given).replace(/'s?$/, '')
  const meant = surname === undefined ? first : last
  if (written === meant || !isMisspelling(fold(written), fold(meant), known)) return undefined
  const start = surname === undefined ? index : index + found.length - surname.length
  return { start, written, meant, name }
}

function isMisspelling(word: string, name: string, known: ReadonlySet<string>): boolean {
  if (word[0] !== name[0] || word === name || known.has(word)) return false
  return distance(word, name, name.length > 6 ? 2 : 1) <= (name.length > 6 ? 2 : 1)
}
