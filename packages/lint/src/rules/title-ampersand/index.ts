import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const rule: Rule = defineRule(
  {
    id: 'title-ampersand',
    summary: 'An ampersand in the title',
    severity: 'warn',
    preset: 'strict',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* ({ release }) {
    for (const { range } of inTitle(release, / & /g)) {
      const mark = { start: range.start + 1, end: range.end - 1 }
      yield {
        message: '`&` in the title',
        note: 'Right in names only: Fish & Game',
        range: mark,
        fixes: [replace('Replace with `and`', mark, 'and')],
      }
    }
  },
)

export default rule
