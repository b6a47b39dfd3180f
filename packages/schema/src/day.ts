/** A calendar day as `YYYY-MM-DD`; compares correctly as a string. */
export type Day = string

/** Days from `from` to `to`, both included; `to` is null while it is still open. */
export interface Span {
  readonly from: Day
  readonly to: Day | null
}

const MS_PER_DAY = 86_400_000

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const SHORT_MONTHS: Readonly<Record<string, number>> = { '04': 30, '06': 30, '09': 30, '11': 30 }

/** Whether `text` is `YYYY-MM-DD` and a real day of the calendar. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = DAY.exec(text) ?? []
  if (day === '') return false
  const last = month === '02' ? (isLeap(Number(year)) ? 29 : 28) : (SHORT_MONTHS[month] ?? 31)
  return Number(day) <= last
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The day `count` days after `day`. Throws a RangeError when `day` is not real. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10)
}

/**
 * The days on which a release dated `date` may have come out.
 *
 * Published dates are often the UTC day of a New Zealand morning, so the day after counts as well.
 */
export function releaseDays(date: Day): Span {
  return { from: date, to: addDays(date, 1) }
}

/** Whether two spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}

let newZealand: Intl.DateTimeFormat | undefined

/** Today in New Zealand. */
export function today(now: Date = new Date()): Day {
  newZealand ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' })
  return newZealand.format(now)
}
