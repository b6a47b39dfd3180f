import type { Day } from './day.ts'
import { toSpan } from './register-days.ts'
import type { Portfolio, When } from './register-types.ts'

/** A name that is no longer used, and the day on which that ended. */
export interface FormerName {
  readonly name: string
  readonly until: Day
}

/** Creates the function that looks renamings up which have happened at some time. */
export function createFormerNames(
  find: (id: string) => Portfolio | undefined,
): (portfolio: Portfolio, when: When) => readonly FormerName[] {
  return ({ renamedFrom = [] }, when) => {
    const { from } = toSpan(when)
    return renamedFrom
      .filter(({ day }) => day <= from)
      .map(({ id, day }) => ({ name: find(id)?.name ?? id, until: day }))
      .sort((a, b) => b.until.localeCompare(a.until))
  }
}
