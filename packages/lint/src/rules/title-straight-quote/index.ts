import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const rule: Rule = defineRule(
  {
    id: 'title-straight-quote',
    summary: 'A straight quotation mark or apostrophe in the title',
    severity: 'warn',
    preset: 'strict',
    fixable: 'safe',
    scope: 'document',
  },
  ({ release }) =>
    inTitle(release, /['"]/g).map(({ match, range, title, fixes }) => {
      const around = title.slice(Math.max(0, match.index - 1), match.index + 2)
      const inWord = match[0] === "'" && /^\p{L}'\p{L}$/u.test(around)
      return {
        message: `\`${match[0]}\` is straight`,
        note: 'The house style is curly: ‘ ’ “ ”',
        range,
        fixes: inWord ? fixes('Replace with `’`', '’', true) : [],
      }
    }),
)

export default rule
