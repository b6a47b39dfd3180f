import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const rule: Rule = defineRule(
  {
    id: 'title-spaced-hyphen',
    summary: 'A hyphen between spaces in the title',
    severity: 'warn',
    preset: 'strict',
    fixable: 'suggestion',
    scope: 'document',
  },
  ({ release }) =>
    inTitle(release, / (-) /g).map(({ range, fixes }) => ({
      message: 'Hyphen in place of a dash',
      range,
      fixes: fixes('Replace with `–`', '–'),
    })),
)

export default rule
