import type { Block } from '../../facts/blocks.ts'
import type { Facts } from '../../facts/facts.ts'
import { replace } from '../../finding.ts'
import { HONORIFIC } from '../../ministers/honorifics.ts'
import { knownMinisters } from '../../ministers/listed.ts'
import { defineRule } from '../../rule.ts'

const WITH_NAME = new RegExp(`\\b(${HONORIFIC})\\.? `, 'g')
// Most releases have one of them only, and this is a fast way to see it.
const WRITTEN = ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr']

export default defineRule(
  {
    id: 'honorific-consistency',
    summary: 'One release gives a minister two honorifics',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: ({ facts }) => WRITTEN.filter(written => facts.prose.text.includes(written)).length > 1,
  },
  function* ({ facts, register }) {
    const { days } = facts
    if (!days) return
    const uses = usesIn(facts)
    if (new Set(uses.map(({ honorific }) => honorific)).size < 2) return
    const surnames = register.ministersOn(days).map(({ minister }) => surnameOf(minister.name))
    for (const { minister } of knownMinisters(facts)) {
      const surname = surnameOf(minister.name)
      // Two ministers of one surname may differ.
      if (surnames.filter(other => other === surname).length > 1) continue
      const own = uses.filter(use => isOf(use, surname))
      const usual = commonest(own.map(({ honorific }) => honorific))
      for (const { honorific, block, start } of own) {
        if (honorific === usual || usual === undefined) continue
        const range = block.rangeOf(start, start + honorific.length)
        yield {
          message: `\`${honorific} ${surname}\` is \`${usual} ${surname}\` elsewhere in this release`,
          note: `\`${usual}\` is the more frequent here, or comes first`,
          range,
          fixes: [replace(`Replace with \`${usual}\``, range, usual)],
        }
      }
    }
  },
)

function surnameOf(name: string): string {
  return name.replace(/’/g, "'").split(' ').slice(1).join(' ')
}

interface Use {
  readonly honorific: string
  readonly block: Block
  readonly start: number
  /** Where the name after it starts. */
  readonly name: number
}

function usesIn({ prose }: Facts): Use[] {
  const uses: Use[] = []
  for (const { match, block, start } of prose.matches(WITH_NAME)) {
    uses.push({ honorific: match[1] ?? '', block, start, name: start + match[0].length })
  }
  return uses
}

/** Whether just that surname follows. */
function isOf({ block: { text }, name }: Use, surname: string): boolean {
  const end = name + surname.length
  return text.startsWith(surname, name) && !/^[\p{L}-]| \p{Lu}/u.test(text.slice(end, end + 2))
}

/** The commonest, and of equals the first; undefined when there is only one. */
function commonest(items: readonly string[]): string | undefined {
  const kinds = [...new Set(items)]
  if (kinds.length < 2) return undefined
  const count = (kind: string): number => items.filter(item => item === kind).length
  return kinds.toSorted((a, b) => count(b) - count(a))[0]
}
