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
  function* ({ release }) {
    for (const { title, range, fixes } of inTitle(release, /\.$/g)) {
      if (ABBREVIATION.test(title.slice(-8))) continue
      yield {
        message: 'Full stop at the end of the title',
        range,
        fixes: fixes('Delete it', '', true),
      }
    }
  },
)

export default rule
