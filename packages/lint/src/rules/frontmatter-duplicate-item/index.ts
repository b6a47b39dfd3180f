import { fold, LIST_KEYS, type Range, type Text } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

/** An item with its line in a block list, or with the comma before it in a flow list. */
function placeOf(text: string, { outer }: Text): Range {
  const start = text.lastIndexOf('\n', outer.start) + 1
  const feed = text.indexOf('\n', outer.end)
  const end = feed === -1 ? text.length : feed + 1
  const alone = /^[ \t]*-[ \t]*$/.test(text.slice(start, outer.start))
  if (alone && text.slice(outer.end, end).trim() === '') return { start, end }
  const comma = /,\s*$/.exec(text.slice(start, outer.start))
  return { start: comma ? start + comma.index : outer.start, end: outer.end }
}

const rule: Rule = defineRule(
  {
    id: 'frontmatter-duplicate-item',
    summary: 'The same item twice in a list',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    drawn: 'unnecessary',
  },
  function* ({ release }) {
    for (const key of LIST_KEYS) {
      if (release[key].length < 2) continue
      const seen = new Set<string>()
      for (const item of release[key]) {
        // An address tells small letters from capitals.
        const name = key === 'attachments' ? item.value : fold(item.value)
        if (seen.has(name)) {
          const fixes = [replace('Delete the second one', placeOf(release.text, item), '', true)]
          yield { message: `\`${item.value}\` is listed twice`, range: item.range, fixes }
        }
        seen.add(name)
      }
    }
  },
)

export default rule
