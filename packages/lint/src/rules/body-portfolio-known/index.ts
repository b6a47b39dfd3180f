import { fold, type Range } from '@release-lint/schema'
import type { Block } from '../../facts/blocks.ts'
import type { Mention } from '../../facts/mentions.ts'
import { replace } from '../../finding.ts'
import { distance } from '../../ministers/distance.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { defineRule } from '../../rule.ts'

const LONGEST = 6

export default defineRule(
  {
    id: 'body-portfolio-known',
    summary: 'A portfolio before “Minister <name>” is misspelt',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: 'mentions',
  },
  function* ({ facts, register }) {
    const { days } = facts
    if (!days) return
    for (const mention of facts.mentions) {
      const block = facts.blocks[mention.block]
      if (!block || mention.titles.length > 0) continue
      const names = register.portfoliosOf(mention.minister, days).map(({ as }) => as)
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
  { at }: Mention,
  names: readonly string[],
): (Range & { name: string }) | undefined {
  const before = text.slice(Math.max(0, at.start - 80), at.start)
  const words = [...before.matchAll(/[\p{L}'&-]+/gu)].slice(-LONGEST)
  const end = at.start - (before.length - before.trimEnd().length)
  for (const word of words) {
    const start = at.start - before.length + word.index
    const written = text.slice(start, end)
    if (!/^\p{Lu}/u.test(written)) continue
    const name = names.find(candidate => isMisspelling(fold(written), fold(candidate)))
    if (name) return { start, end, name }
  }
  return undefined
}

function isMisspelling(text: string, name: string): boolean {
  const allowed = name.length > 6 ? 2 : 1
  // "Agricultural" for Agriculture, "Sport Recreation" for Sport and Recreation
  const stem =
    name.length > 6 && text.length <= name.length + 2 && text.startsWith(name.slice(0, -1))
  const distant = distance(text.replace(' and ', ' '), name.replace(' and ', ' '), allowed)
  return text !== name && (stem || distant <= allowed)
}
