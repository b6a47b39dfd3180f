import type { Day, Span } from './day.ts'
import { overlaps } from './day.ts'
import type { Government } from './register-types.ts'

/** How far a register is evidenced. */
export interface Evidence {
  /** Last day for which lead ministers are evidenced; what comes later is unknown. */
  readonly verifiedTo: Day
  /** The same for associates, acting ministers and under-secretaries. */
  readonly associatesVerifiedTo: Day
}

/** The evidence that the government in office states; without one, to the end of the last. */
export function evidenceOf(governments: readonly Government[]): Evidence {
  const inOffice = governments.find(({ to }) => to === null)
  const lastEnd =
    governments
      .map(({ to }) => to ?? '')
      .sort()
      .at(-1) ?? ''
  const verifiedTo = inOffice?.verifiedTo ?? lastEnd
  return { verifiedTo, associatesVerifiedTo: inOffice?.associatesVerifiedTo ?? verifiedTo }
}

/** The government in office; on a change-over day the new one. */
export function governmentOn(
  governments: readonly Government[],
  when: Span,
): Government | undefined {
  return governments
    .filter(government => overlaps(government, when))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)
}
