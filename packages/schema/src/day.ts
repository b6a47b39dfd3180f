/** A calendar day as `YYYY-MM-DD`; compares correctly as a string. */
export type Day = string

/** Days from `from` to `to`, both included; `to` is null while it is still open. */
export interface Span {
  readonly from: Day
  readonly to: Day | null
}

const MS_PER_DAY = 86_400_000

/** Whether `text` is `YYYY-MM-DD` and a real day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
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

/** Today in New Zealand. */
export function today(now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(now)
}
