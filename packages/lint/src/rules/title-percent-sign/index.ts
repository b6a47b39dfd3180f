import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const rule: Rule = defineRule(
  {
    id: 'title-percent-sign',
    summary: 'A percent sign in the title',
    severity: 'warn',
    preset: 'strict',
    fixable: 'suggestion',
    scope: 'document',
  },
  ({ release }) =>
    inTitle(release, /(?<=\d)%/g).map(({ range, fixes }) => ({
      message: '`%` in the title',
      note: 'The house style is “per cent”',
      range,
      fixes: fixes('Replace with ` per cent`', ' per cent'),
    })),
)

export default rule
