import { addDays, formatDay, isDay } from '@release-lint/schema'
import { defineRule, type Rule } from '../../rule.ts'

const FIRST_DAY = '1996-01-01'
const DAYS_AHEAD = 30

const rule: Rule = defineRule(
  {
    id: 'date-range',
    summary: 'A date before 1996, or more than 30 days ahead',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    scope: 'document',
  },
  function* ({ release, today }) {
    const { date } = release
    if (!date || !isDay(date.value)) return
    if (date.value < FIRST_DAY) {
      yield { message: `\`${date.value}\` is before the first release`, range: date.range }
    } else if (date.value > today && date.value > addDays(today, DAYS_AHEAD)) {
      const note = `Today is ${formatDay(today)}`
      yield { message: `\`${date.value}\` is far ahead`, note, range: date.range, severity: 'warn' }
    }
  },
)

export default rule
