import { isDay } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day that somebody meant by `25 November 2025` or `25/11/2025`. */
function toDay(written: string): string | undefined {
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6} (\d{4})$/i.exec(written)
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(written)
  if (digits) return [digits.slice(1).join('-')].find(isDay)
  const numbers = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(written)
  const [, day = '', name = '', year = ''] = words ?? numbers ?? []
  const month = words ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(name)
  const found = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) ? found : undefined
}

const rule: Rule = defineRule(
  {
    id: 'date-format',
    summary: 'A date that is not `YYYY-MM-DD` or not a real day',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: ({ release: { date } }) => date !== undefined && !isDay(date.value),
  },
  function* ({ release }) {
    const { date } = release
    if (!date) return
    const day = toDay(date.value)
    const fixes = day === undefined ? [] : [replace(`Replace with \`${day}\``, date.range, day)]
    const real = /^\d{4}-\d{2}-\d{2}$/.test(date.value)
      ? 'is not a day of the calendar'
      : 'is not a day as YYYY-MM-DD'
    yield { message: `\`${date.value}\` ${real}`, range: date.range, fixes }
  },
)

export default rule
