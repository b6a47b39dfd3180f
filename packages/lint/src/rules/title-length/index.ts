import { once, rangeInText } from '@release-lint/schema'
import * as z from 'zod'
import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'title-length',
    summary: 'A title of more than 100 characters',
    severity: 'warn',
    preset: 'strict',
    fixable: false,
    scope: 'document',
    options: once(() =>
      z.strictObject({
        max: z.int().min(1).default(100).describe('The longest title, in characters'),
      }),
    ),
  },
  function* ({ release: { title, text }, options: { max } }) {
    if (!title || title.value.length <= max) return
    const range = rangeInText(text, title, max, title.value.length - max) ?? title.range
    yield {
      message: `Title of ${title.value.length} characters, ${title.value.length - max} too many`,
      note: 'The address is cut at 100 characters, and so are search results',
      range,
    }
  },
)

export default rule
