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
    for (const { range, fixes } of inTitle(release, / (&) /g)) {
      yield {
        message: '`&` in the title',
        note: 'Right in names only: Fish & Game',
        range,
        fixes: fixes('Replace with `and`', 'and'),
      }
    }
  },
)

export default rule
