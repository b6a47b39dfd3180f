import { fold, LIST_KEYS, type Range, type Text } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

/** An item with its line in a block list, or with one comma in a flow list; comments stay. */
function placeOf(text: string, { outer }: Text): Range {
  const start = text.lastIndexOf('\n', outer.start - 1) + 1
  const feed = text.indexOf('\n', outer.end)
  const end = feed === -1 ? text.length : feed + 1
  const before = text.slice(start, outer.start)
  const comma = /,\s*$/.exec(before)
  if (comma) return { start: start + comma.index, end: outer.end }
  const [indent] = /^[ \t]*(?=(?:-[ \t]*)?$)/.exec(before) ?? []
  if (indent === undefined) return outer
  const rest = text.slice(outer.end, end)
  const [follows = ''] = /^[ \t]*,?[ \t]*/.exec(rest) ?? []
  return rest.slice(follows.length).trim() === ''
    ? { start, end }
    : { start: start + indent.length, end: outer.end + follows.length }
}

const rule: Rule = defineRule(
  {
    id: 'frontmatter-duplicate-item',
    summary: 'The same item twice in a list',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: ({ release }) => LIST_KEYS.some(key => release[key].length > 1),
    drawn: 'unnecessary',
  },
  function* ({ release }) {
    for (const key of LIST_KEYS) {
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
