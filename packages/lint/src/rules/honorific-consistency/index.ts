import type { Range } from '@release-lint/schema'
import type { Facts } from '../../facts/facts.ts'
import { replace } from '../../finding.ts'
import { knownMinisters } from '../../ministers/listed.ts'
import { defineRule } from '../../rule.ts'

const HONORIFIC = /\b(Mr|Mrs|Ms|Miss|Dr)\.? (?=\p{L})/gu

export default defineRule(
  {
    id: 'honorific-consistency',
    summary: 'One release gives a minister two honorifics',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* ({ facts, register }) {
    const { days } = facts
    if (!days) return
    const surnames = register.ministersOn(days).map(({ minister }) => surnameOf(minister.name))
    for (const { minister } of knownMinisters(facts)) {
      const surname = surnameOf(minister.name)
      // Two ministers of one surname may differ.
      if (surnames.filter(other => other === surname).length > 1) continue
      const uses = usesOf(facts, surname)
      const usual = commonest(uses.map(({ honorific }) => honorific))
      for (const { honorific, range } of uses) {
        if (honorific === usual || usual === undefined) continue
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

/** Every honorific before the surname, and where it stands. */
function usesOf({ blocks }: Facts, surname: string): { honorific: string; range: Range }[] {
  return blocks.flatMap(block =>
    [...block.text.matchAll(HONORIFIC)].flatMap(({ 0: before, 1: honorific = '', index }) => {
      const end = index + before.length + surname.length
      const isName = block.text.startsWith(surname, index + before.length)
      if (!isName || /^[\p{L}-]| \p{Lu}/u.test(block.text.slice(end, end + 2))) return []
      return [{ honorific, range: block.rangeOf(index, index + honorific.length) }]
    }),
  )
}

/** The commonest, and of equals the first; undefined when there is only one. */
function commonest(items: readonly string[]): string | undefined {
  const kinds = [...new Set(items)]
  if (kinds.length < 2) return undefined
  const count = (kind: string): number => items.filter(item => item === kind).length
  return kinds.toSorted((a, b) => count(b) - count(a))[0]
}
