import { rangeInText } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const REPEATED = /(?<![\p{L}’'-])(\p{Ll}{2,30}) \1(?![\p{L}’'-])/gu

const rule: Rule = defineRule(
  {
    id: 'title-repeated-word',
    summary: 'The same word twice in a row in the title',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* ({ release }) {
    const { title, text } = release
    if (!title) return
    for (const match of title.value.matchAll(REPEATED)) {
      const word = match[1] ?? ''
      const range = rangeInText(text, title, match.index + word.length, word.length + 1)
      if (!range) continue
      yield {
        message: `\`${word} ${word}\` in the title`,
        range,
        fixes: [replace(`Leave one \`${word}\``, range, '')],
      }
    }
  },
)

export default rule
