import { LETTERS, once } from '@release-lint/schema'
import { isMaori } from '../../facts/blocks.ts'
import type { Facts } from '../../facts/facts.ts'
import { replace } from '../../finding.ts'
import { defineRule } from '../../rule.ts'

const SINGULAR = / (says|has|welcomes|announces)\b/g
// By its first letter.
const OTHER_WORD = /[c-ik-su-z]/
const ADVERB = / (?:today|also|both|jointly)$/
const PLURAL: Readonly<Record<string, string>> = {
  says: 'say',
  has: 'have',
  welcomes: 'welcome',
  announces: 'announce',
}
const NAME = `[A-ZÀ-ÖØ-ÞĀĒĪŌŪ][${LETTERS}'-]+`
const SHORT_NAME = new RegExp(`\\b(?:Mr|Ms|Mrs|Dr|Minister) (?:van |${NAME} )?${NAME}$`)
// A name is a few words, each of which may be of any kind but the first.
const MAY_BE_SECOND = / (?:and|&) (?:the )?[A-ZÀ-ÖØ-ÞĀĒĪŌŪ]\S*(?: \S+){0,6}$/
const AND = /,? (?:and|&) (?:the )?$/
const PREPOSITION = /\b(?:between|of|by|to|from|with|for) $/
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
    const names = once(() => register.ministersOn(days).map(({ minister }) => minister.name))
    const titled = once(() => startsByEnd(facts))
    for (const { match, block, at, start } of facts.prose.matches(SINGULAR, mayFollowName)) {
      const before = subjectBefore(block.text, start)
      if (before === undefined) continue
      const [, verb = ''] = match
      const two = twoPeople(
        before,
        personsOf(end => titled().get(keyOf(at, end)), names),
      )
      const plural = PLURAL[verb]
      if (!two || !plural || isMaori(block)) continue
      const place = block.rangeOf(start + 1, start + 1 + verb.length)
      yield {
        message: `\`${verb}\` is singular, but two ministers speak`,
        note: `\`${two}\` are two`,
        range: place,
        fixes: [replace(`Replace with \`${plural}\``, place, plural, true)],
      }
    }
  },
)

/** Whether the word before a verb may be a name or an adverb; before most it is neither. */
function mayFollowName(text: string, verb: number): boolean {
  return !OTHER_WORD.test(text[text.lastIndexOf(' ', verb - 1) + 1] ?? '')
}

/** The text before a verb, an adverb and a comma; undefined where no name can end. */
function subjectBefore(text: string, verb: number): string | undefined {
  const from = Math.max(0, verb - REACH)
  const subject = text.slice(from, verb).replace(ADVERB, '')
  const end = from + subject.length - (subject.endsWith(',') ? 1 : 0)
  const initial = subject[subject.lastIndexOf(' ') + 1] ?? ''
  return initial === initial.toLowerCase() ? undefined : text.slice(0, end)
}

/** Finds where the person begins whose name ends a text; undefined when it ends with none, or with none that may be `second`. */
type Persons = (text: string, second?: RegExp) => number | undefined

/** Where the mentions of ministers begin, by where they end. */
function startsByEnd({ mentions }: Facts): ReadonlyMap<string, number> {
  // Of two that end together the first counts.
  return new Map(mentions.toReversed().map(({ block, at }) => [keyOf(block, at.end), at.start]))
}

function keyOf(block: number, end: number): string {
  return `${block} ${end}`
}

function personsOf(
  titledTo: (end: number) => number | undefined,
  names: () => readonly string[],
): Persons {
  return (text, second) => {
    const titled = titledTo(text.length)
    if (titled !== undefined) return titled
    const from = Math.max(0, text.length - REACH)
    const tail = text.slice(from)
    if (second && !second.test(tail)) return undefined
    const name = names().find(full => text.endsWith(full))
    if (name) return text.length - name.length
    const at = tail.search(SHORT_NAME)
    return at < 0 ? undefined : from + at
  }
}

/** `A and B` when the text ends with two people. */
function twoPeople(text: string, startOfPerson: Persons): string | undefined {
  const second = startOfPerson(text, MAY_BE_SECOND)
  if (second === undefined) return undefined
  const and = AND.exec(text.slice(Math.max(0, second - 10), second))?.[0]
  if (!and) return undefined
  const first = startOfPerson(text.slice(0, second - and.length))
  if (first === undefined) return undefined
  return PREPOSITION.test(text.slice(Math.max(0, first - 10), first))
    ? undefined
    : text.slice(first)
}
