import type { Group } from './tally.ts'

const MONTH = /^(\d{4})-(\d{2})$/
// A slip in one year must not draw thousands of years.
const MAX_MONTHS = 600

/** Groups by month, `2025-11`, in their order with the months between them that have none; other keys come last. */
export function withEmptyMonths<T>(groups: readonly Group<T>[]): readonly Group<T>[] {
  const sorted = groups.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const months = sorted.filter(({ key }) => MONTH.test(key))
  const [first, last] = [months.at(0), months.at(-1)].map(group => numberOf(group?.key ?? ''))
  if (first === undefined || last === undefined || last - first >= MAX_MONTHS) return sorted
  const byKey = new Map(months.map(group => [group.key, group]))
  const all = Array.from({ length: months.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const key = keyOf(first + index)
    return byKey.get(key) ?? { key, items: [] }
  })
  return [...all, ...sorted.filter(({ key }) => !MONTH.test(key))]
}

function numberOf(key: string): number {
  const [, year = '0', month = '1'] = MONTH.exec(key) ?? []
  return Number(year) * 12 + Number(month) - 1
}

function keyOf(number: number): string {
  const year = `${Math.floor(number / 12)}`.padStart(4, '0')
  return `${year}-${`${(number % 12) + 1}`.padStart(2, '0')}`
}
