import type { Day, Span } from './day.ts'
import { overlaps } from './day.ts'
import { once } from './once.ts'
import type { Listing, When } from './register-types.ts'

/** The span that `when` means. */
export function toSpan(when: When): Span {
  return typeof when === 'string' ? { from: when, to: when } : when
}

/**
 * The listing to write at `when`: of those in force the newest that had begun on its first day.
 *
 * On a change-over day this is the new name, on the eve of one (a day of grace) still the old.
 */
export function currentListing(listings: readonly Listing[], when: Span): Listing | undefined {
  const inForce = listings
    .filter(listing => overlaps(listing, when))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return inForce.findLast(({ from }) => from <= when.from) ?? inForce[0]
}

/**
 * A function of days that remembers its answers.
 *
 * All days between the same two `boundaries` share one answer, so a corpus needs a few hundred.
 */
export function memoByDay<T>(
  boundaries: () => ReadonlySet<Day>,
  answer: (when: Span) => T,
): (when: When) => T {
  const days = once(() => [...boundaries()].sort())
  const answers = new Map<string, { readonly value: T }>()
  // The rules ask one after the other about the days of one release.
  let last: { when: When; known: { readonly value: T } } | undefined
  return when => {
    if (last?.when === when) return last.known.value
    const span = toSpan(when)
    const key = `${position(days(), span.from)} ${span.to && position(days(), span.to)}`
    const known = answers.get(key) ?? { value: answer(span) }
    answers.set(key, known)
    last = { when, known }
    return known.value
  }
}

// Even between two days of the list, odd on one of them.
function position(days: readonly Day[], day: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return 2 * low + (days[low] === day ? 1 : 0)
}

/** The days on which spans begin or end, as boundaries of {@link memoByDay}. */
export function daysOf(lists: readonly (readonly Span[])[]): Set<Day> {
  const days = new Set<Day>()
  for (const spans of lists) {
    for (const { from, to } of spans) {
      days.add(from)
      if (to !== null) days.add(to)
    }
  }
  return days
}
