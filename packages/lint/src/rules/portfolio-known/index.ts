import {
  formatDay,
  type ListedPortfolio,
  type Release,
  type Span,
  type Text,
} from '@release-lint/schema'
import type { ListedPortfolioText } from '../../facts/facts.ts'
import type { Fix, Problem } from '../../finding.ts'
import { asEvidenced } from '../../ministers/evidence.ts'
import { replaceItem } from '../../ministers/list-edits.ts'
import { inWords, knownMinisters, onDay } from '../../ministers/listed.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

const MAX_SUGGESTIONS = 3

export default defineRule(
  {
    id: 'portfolio-known',
    summary: 'A listed portfolio is none, or not one in force that day',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* (context) {
    const { facts, register } = context
    const { days } = facts
    if (!days) return
    for (const listed of facts.portfolios) {
      const problem = problemOf(listed, context, days)
      if (problem) yield asEvidenced(problem, register, days)
    }
  },
)

function problemOf(
  { text, match }: ListedPortfolioText,
  context: RuleContext,
  days: Span,
): Problem | undefined {
  const { release, register } = context
  const { value, range } = text
  const safe = !register.unverified(days.from)
  if ('as' in match) {
    if (match.kind === 'listed') return undefined
    return {
      message: `\`${value}\` is listed as \`${match.as}\``,
      note: `Releases dated ${formatDay(days.from)} name this portfolio so`,
      range,
      fixes: [replaceItem(release, 'portfolios', text, match.as, safe)],
    }
  }
  if (match.kind === 'not-in-force') {
    const { portfolio, renamedTo } = match
    const beyondDoubt = safe && renamedTo.length === 1 && holdsOne(context, days, renamedTo)
    return {
      message: `\`${value}\` was not a portfolio ${onDay(days)}`,
      note: noteOf(portfolio.from, portfolio.to, renamedTo),
      range,
      fixes: suggest(
        release,
        text,
        renamedTo.map(({ as }) => as),
        beyondDoubt,
      ),
    }
  }
  const held = knownMinisters(context.facts).flatMap(({ minister }) =>
    register.portfoliosOf(minister, days).map(({ as }) => as),
  )
  const names = match.nearest.length > 0 ? match.nearest : held
  return {
    message: `Unknown portfolio \`${value}\``,
    note: `No portfolio of this name was in force ${onDay(days)}`,
    range,
    fixes: suggest(release, text, names),
  }
}

/** Whether a listed minister holds what the portfolio became. */
function holdsOne(
  { facts, register }: RuleContext,
  days: Span,
  portfolios: readonly ListedPortfolio[],
): boolean {
  return knownMinisters(facts).some(({ minister }) =>
    portfolios.some(({ portfolio }) => register.holds(minister, portfolio, days)),
  )
}

function noteOf(from: string, to: string | null, renamedTo: readonly ListedPortfolio[]): string {
  const span = to === null ? `since ${formatDay(from)}` : `${formatDay(from)} – ${formatDay(to)}`
  const names = inWords(renamedTo.map(({ as }) => `\`${as}\``))
  return names ? `In force ${span}; that day it was ${names}` : `In force ${span}`
}

function suggest(release: Release, text: Text, names: readonly string[], safe = false): Fix[] {
  return [...new Set(names)]
    .slice(0, MAX_SUGGESTIONS)
    .map(name => replaceItem(release, 'portfolios', text, name, safe))
}
