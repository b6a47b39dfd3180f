import { once } from '@release-lint/schema'
import { defineRule, type Rule } from '../../rule.ts'
import { inTitle } from '../../title/in-title.ts'

// What any repeated word has, seen without classes of Unicode.
const MAYBE_REPEATED = /(\S{2,30}) \1/
const repeated = once(() => /(?<![\p{L}’'-])(?<word>\p{Ll}{2,30}) \k<word>(?![\p{L}’'-])/gu)

const rule: Rule = defineRule(
  {
    id: 'title-repeated-word',
    summary: 'The same word twice in a row in the title',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  ({ release }) =>
    !release.title || !MAYBE_REPEATED.test(release.title.value)
      ? []
      : inTitle(release, repeated()).map(({ match, range, fixes }) => {
          const word = match.groups?.word ?? ''
          const message = `\`${word} ${word}\` in the title`
          return { message, range, fixes: fixes(`Leave one \`${word}\``, word) }
        }),
)

export default rule
