import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const ABBREVIATION = /(?:\b[A-Z]\.|\b(?:Inc|Ltd|Jr|Sr|Co|No|St|Mt|etc|Corp|vs)\.|\.\s?\.)$/

const rule: Rule = defineRule(
  {
    id: 'title-trailing-period',
    summary: 'A full stop at the end of the title',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  ({ release }) =>
    inTitle(release, /\.$/g)
      .filter(({ title }) => !ABBREVIATION.test(title.slice(-8)))
      .map(({ range, fixes }) => ({
        message: 'Full stop at the end of the title',
        range,
        fixes: fixes('Delete it', '', true),
      })),
)

export default rule
