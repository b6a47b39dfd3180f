import { formatDay, type Register, type Span } from '@release-lint/schema'
import type { Problem } from '../finding.ts'

const CHECK = 'check beehive.govt.nz/ministers'

/**
 * The problem as far as the register proves it: a warning, with a note, on days that are not evidenced.
 *
 * `associates` says that an associate or under-secretary whom it does not know might be the answer.
 */
export function asEvidenced(
  problem: Problem,
  register: Register,
  days: Span,
  associates = false,
): Problem {
  const { verifiedTo, associatesVerifiedTo } = register
  if (register.unverified(days.from)) {
    return weaker(problem, `The register is verified only to ${formatDay(verifiedTo)}: ${CHECK}`)
  }
  if (!associates || days.from <= associatesVerifiedTo) return problem
  const until = formatDay(associatesVerifiedTo)
  return weaker(problem, `Associates are verified only to ${until}: ${CHECK}`)
}

function weaker(problem: Problem, why: string): Problem {
  const note = problem.note === undefined ? why : `${problem.note}. ${why}`
  return { ...problem, note, severity: 'warn' }
}
