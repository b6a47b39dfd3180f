import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const KIND = /^(?:speech|opinion|op-ed|remarks|press remarks)\b/gi

const rule: Rule = defineRule(
  {
    id: 'title-content-type',
    summary: 'A title that says what kind of text this is: Speech, Opinion, Remarks',
    severity: 'warn',
    preset: 'strict',
    fixable: false,
    scope: 'document',
  },
  ({ release }) =>
    inTitle(release, KIND).map(({ match, range }) => ({
      message: `\`${match[0]}\` belongs under another type of content`,
      note: 'The site has pages of their own for speeches and opinion pieces',
      range,
    })),
)

export default rule
