/** A calendar day as `YYYY-MM-DD`; compares correctly as a string. */
export type Day = string

/** Days from `from` to `to`, both included; `to` is null while it is still open. */
export interface Span {
  readonly from: Day
  readonly to: Day | null
}

const MS_PER_DAY = 86_400_000

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const SHORT_MONTHS: Readonly<Record<string, number>> = { '04': 30, '06': 30, '09': 30, '11': 30 }

/** Whether `text` is `YYYY-MM-DD` and a real day of the calendar. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || !DAY.test(text)) return false
  const day = Number(text.slice(8))
  return day <= 28 || day <= lastDayOf(Number(text.slice(0, 4)), text.slice(5, 7))
}

function lastDayOf(year: number, month: string): number {
  return month === '02' ? (isLeap(year) ? 29 : 28) : (SHORT_MONTHS[month] ?? 31)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The day `count` days after `day`. Throws a RangeError when `day` is not real. */
export function addDays(day: Day, count: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY)
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/**
 * The days on which a release dated `date` may have come out.
 *
 * Published dates are often the UTC day of a New Zealand morning, so the day after counts as well.
 */
export function releaseDays(date: Day): Span {
  const day = Number(date.slice(8))
  // Every month has 28 days, and a Date for each release takes longer than most rules.
  const next =
    day < 28 ? `${date.slice(0, 8)}${String(day + 1).padStart(2, '0')}` : addDays(date, 1)
  return { from: date, to: next }
}

/** Whether two spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}

const MS_PER_HOUR = 3_600_000
const STANDARD_HOURS = 12

/**
 * Today in New Zealand.
 *
 * Daylight time is an hour ahead, from 2 am standard time on the last Sunday of September to 2 am on
 * the first Sunday of April (New Zealand Daylight Time Order 2007). `Intl` takes 12 ms to say so.
 */
export function today(now: Date = new Date()): Day {
  const standard = now.getTime() + STANDARD_HOURS * MS_PER_HOUR
  const year = new Date(standard).getUTCFullYear()
  const begins = sundayFrom(Date.UTC(year, 8, 24)) + 2 * MS_PER_HOUR
  const ends = sundayFrom(Date.UTC(year, 3, 1)) + 2 * MS_PER_HOUR
  const isDaylight = standard >= begins || standard < ends
  return dayOf(standard + (isDaylight ? MS_PER_HOUR : 0))
}

/** The first Sunday from a day on; both as their midnights. */
function sundayFrom(midnight: number): number {
  return midnight + ((7 - new Date(midnight).getUTCDay()) % 7) * MS_PER_DAY
}
