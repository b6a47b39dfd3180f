import { rangeInText } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'title-whitespace',
    summary: 'Double, leading or trailing space in the title',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release }) {
    const { title, text } = release
    if (!title) return
    for (const { 0: space, index } of title.value.matchAll(/[ \t]+/g)) {
      const edge = index === 0 || index + space.length === title.value.length
      if (space === ' ' && !edge) continue
      const range = rangeInText(text, title, index, space.length)
      if (!range) continue
      const kept = edge ? '' : ' '
      yield {
        message: edge ? 'Space at the edge of the title' : 'More than one space in the title',
        range,
        fixes: [replace(edge ? 'Delete it' : 'Leave one space', range, kept, true)],
      }
    }
  },
)

export default rule
