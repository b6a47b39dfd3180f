import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

const INVISIBLE =
  /[\0-\x1f\x7f-\xa0\xad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufffc\ufffd]+/g
const SPACE = /[\t-\r\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

const rule: Rule = defineRule(
  {
    id: 'title-invisible-character',
    summary: 'A non-breaking space, a zero-width or a control character in the title',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  ({ release }) =>
    inTitle(release, INVISIBLE).map(({ match, range, fixes }) => {
      const space = SPACE.test(match[0])
      const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      return {
        message: `Invisible character ${name} in the title`,
        note: 'The site glues the words on both sides together in the address',
        range,
        fixes: fixes(space ? 'Replace with a space' : 'Delete it', space ? ' ' : '', true),
      }
    }),
)

export default rule
