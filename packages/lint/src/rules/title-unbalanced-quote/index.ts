import { rangeInText } from '@release-lint/schema'
import { defineRule, type Rule } from '../../rule.ts'
import { unpairedMark } from '../../title/unbalanced.ts'

const rule: Rule = defineRule(
  {
    id: 'title-unbalanced-quote',
    summary: 'A quotation mark or bracket in the title that has no partner',
    severity: 'warn',
    preset: 'recommended',
    fixable: false,
    scope: 'document',
  },
  function* ({ release: { title, text } }) {
    const index = title ? unpairedMark(title.value) : -1
    const range = title && index >= 0 ? rangeInText(text, title, index, 1) : undefined
    if (title && range)
      yield { message: `\`${title.value[index]}\` has no partner in the title`, range }
  },
)

export default rule
