import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const SPACES = /[ \t]{2,}|^[ \t]|[ \t]$|\t/g

const rule: Rule = defineRule(
  {
    id: 'title-whitespace',
    summary: 'Double, leading or trailing space in the title',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  ({ release }) =>
    inTitle(release, SPACES).map(({ match, range, title, fixes }) => {
      const edge = match.index === 0 || match.index + match[0].length === title.length
      return {
        message: edge ? 'Space at the edge of the title' : 'More than one space in the title',
        range,
        fixes: fixes(edge ? 'Delete it' : 'Leave one space', edge ? '' : ' ', true),
      }
    }),
)

export default rule
