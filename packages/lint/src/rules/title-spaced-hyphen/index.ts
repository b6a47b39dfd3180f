import { replace } from '../../finding.ts'
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
  function* ({ release }) {
    for (const { range } of inTitle(release, / - /g)) {
      const hyphen = { start: range.start + 1, end: range.end - 1 }
      yield {
        message: 'Hyphen in place of a dash',
        range: hyphen,
        fixes: [replace('Replace with `–`', hyphen, '–')],
      }
    }
  },
)

export default rule
