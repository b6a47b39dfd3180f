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
  ({ release }) =>
    inTitle(release, / (&) /g).map(({ range, fixes }) => ({
      message: '`&` in the title',
      note: 'Right in names only: Fish & Game',
      range,
      fixes: fixes('Replace with `and`', 'and'),
    })),
)

export default rule
