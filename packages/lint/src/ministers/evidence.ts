import { formatDay, type Register, type Span } from '@release-lint/schema'
import type { Problem } from '../finding.ts'
import type { RuleContext } from '../rule.ts'

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

/** The problems of the items of a list on the days of the release, as far as the register proves them. */
export function* evidencedProblems<Listed>(
  context: RuleContext,
  items: readonly Listed[],
  problemOf: (listed: Listed, context: RuleContext, days: Span) => Problem | undefined,
): Generator<Problem> {
  const { facts, register } = context
  if (!facts.days) return
  for (const listed of items) {
    const problem = problemOf(listed, context, facts.days)
    if (problem) yield asEvidenced(problem, register, facts.days)
  }
}

function weaker(problem: Problem, why: string): Problem {
  const note = problem.note === undefined ? why : `${problem.note}. ${why}`
  return { ...problem, note, severity: 'warn' }
}
