import type { Range } from '@release-lint/schema'
import type { Block } from '../../facts/blocks.ts'
import type { Facts } from '../../facts/facts.ts'
import { replace } from '../../finding.ts'
import { defineRule } from '../../rule.ts'

const SINGULAR = / (says|has|welcomes|announces)\b/g
const ADVERB = / (?:today|also|both|jointly)$/
const PLURAL: Readonly<Record<string, string>> = {
  says: 'say',
  has: 'have',
  welcomes: 'welcome',
  announces: 'announce',
}
const SHORT_NAME = /\b(?:Mr|Ms|Mrs|Dr|Minister) (?:van |\p{Lu}[\p{L}'-]+ )?\p{Lu}[\p{L}'-]+$/u
const AND = /,? (?:and|&) (?:the )?$/
const REACH = 80

export default defineRule(
  {
    id: 'verb-agreement',
    summary: 'Two ministers are followed by a verb in the singular: “A and B says”',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ facts, register }) {
    const { days } = facts
    if (!days) return
    const names = register.ministersOn(days).map(({ minister }) => minister.name)
    for (const [index, block] of facts.blocks.entries()) {
      for (const { range, verb, before } of singularVerbs(block)) {
        const two = twoPeople(before, personsOf(facts, index, names))
        const plural = PLURAL[verb]
        if (!two || !plural || block.maori) continue
        const place = block.rangeOf(range.start, range.end)
        yield {
          message: `\`${verb}\` is singular, but two ministers speak`,
          note: `\`${two}\` are two`,
          range: place,
          fixes: [replace(`Replace with \`${plural}\``, place, plural, true)],
        }
      }
    }
  },
)

interface Verb {
  readonly verb: string
  readonly range: Range
  /** The text before the verb, an adverb and a comma. */
  readonly before: string
}

function* singularVerbs({ text }: Block): Generator<Verb> {
  if (!/ (?:and|&) /.test(text)) return
  for (const { 1: verb = '', index } of text.matchAll(SINGULAR)) {
    const before = text.slice(0, index).replace(ADVERB, '').replace(/,$/, '')
    yield { verb, range: { start: index + 1, end: index + 1 + verb.length }, before }
  }
}

/** Finds where the person begins whose name ends a text; undefined when it ends with none. */
type Persons = (text: string) => number | undefined

function personsOf(facts: Facts, block: number, names: readonly string[]): Persons {
  return text => {
    const titled = facts.mentions.find(
      mention => mention.block === block && mention.at.end === text.length,
    )
    if (titled) return titled.at.start
    const name = names.find(full => text.endsWith(full))
    if (name) return text.length - name.length
    const from = Math.max(0, text.length - REACH)
    const at = text.slice(from).search(SHORT_NAME)
    return at < 0 ? undefined : from + at
  }
}

/** `A and B` when the text ends with two people. */
function twoPeople(text: string, startOfPerson: Persons): string | undefined {
  const second = startOfPerson(text)
  if (second === undefined) return undefined
  const and = AND.exec(text.slice(Math.max(0, second - 10), second))?.[0]
  if (!and) return undefined
  const first = startOfPerson(text.slice(0, second - and.length))
  if (first === undefined || /\b(?:between|of|by|to|from|with|for) $/.test(text.slice(0, first))) {
    return undefined
  }
  return text.slice(first)
}
