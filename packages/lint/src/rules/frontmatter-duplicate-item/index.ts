import { fold, LIST_KEYS, type Text } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

/** The whole line of an item of a block list; undefined in a flow list. */
function lineOf(text: string, { outer }: Text): { start: number; end: number } | undefined {
  const start = text.lastIndexOf('\n', outer.start) + 1
  const feed = text.indexOf('\n', outer.end)
  const alone = /^[ \t]*-[ \t]*$/.test(text.slice(start, outer.start)) && feed !== -1
  return alone && text.slice(outer.end, feed).trim() === '' ? { start, end: feed + 1 } : undefined
}

const rule: Rule = defineRule(
  {
    id: 'frontmatter-duplicate-item',
    summary: 'The same item twice in a list',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release }) {
    for (const key of LIST_KEYS) {
      const seen = new Set<string>()
      for (const item of release[key]) {
        const name = fold(item.value)
        if (seen.has(name)) {
          const line = lineOf(release.text, item)
          const fixes = line ? [replace('Delete the second one', line, '', true)] : []
          yield { message: `\`${item.value}\` is listed twice`, range: item.range, fixes }
        }
        seen.add(name)
      }
    }
  },
)

export default rule
