import { rangeInText } from '@release-lint/schema'
import { defineRule, type Rule } from '../../rule.ts'
import { capitalisedWord } from '../../title/sentence-case.ts'

const rule: Rule = defineRule(
  {
    id: 'title-sentence-case',
    summary: 'A title with a capital on every word',
    severity: 'warn',
    preset: 'recommended',
    fixable: false,
    scope: 'document',
  },
  function* ({ release: { title, text } }) {
    const word = title && capitalisedWord(title.value)
    if (!title || !word) return
    const { start, end } = word
    const range = rangeInText(text, title, start, end - start) ?? title.range
    yield {
      message: `\`${title.value.slice(start, end)}\` with a capital`,
      note: 'Headlines are in sentence case: only names have capitals',
      range,
    }
  },
)

export default rule
