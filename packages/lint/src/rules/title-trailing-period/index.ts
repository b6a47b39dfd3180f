import { rangeInText } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

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
    const { title, text } = release
    if (!title?.value.endsWith('.') || ABBREVIATION.test(title.value.slice(-8))) return
    const range = rangeInText(text, title, title.value.length - 1, 1)
    if (!range) return
    const fixes = [replace('Delete the full stop', range, '', true)]
    yield { message: 'Full stop at the end of the title', range, fixes }
  },
)

export default rule
