import { formatDay, type ListedPortfolio, type Span } from '@release-lint/schema'
import type { ListedPortfolioText } from '../../facts/facts.ts'
import type { Problem } from '../../finding.ts'
import { evidencedProblems } from '../../ministers/evidence.ts'
import { replaceWithOne } from '../../ministers/list-edits.ts'
import { inWords, knownMinisters, onDay } from '../../ministers/listed.ts'
import { respelt } from '../../ministers/respelt.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

export default defineRule(
  {
    id: 'portfolio-known',
    summary: 'A listed portfolio is none, or not one in force that day',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  context => evidencedProblems(context, context.facts.portfolios, problemOf),
)

function problemOf(
  { text, match }: ListedPortfolioText,
  context: RuleContext,
  days: Span,
): Problem | undefined {
  const { release, register } = context
  const { value, range } = text
  if ('as' in match) {
    return match.kind === 'listed'
      ? undefined
      : respelt(context, 'portfolios', text, match.as, days)
  }
  if (match.kind === 'not-in-force') {
    const { portfolio, renamedTo } = match
    const safe = !register.unverified(days.from)
    const beyondDoubt = safe && renamedTo.length === 1 && holdsOne(context, days, renamedTo)
    return {
      message: `\`${value}\` was not a portfolio ${onDay(days)}`,
      note: noteOf(portfolio.from, portfolio.to, renamedTo),
      range,
      fixes: replaceWithOne(
        release,
        'portfolios',
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
    fixes: replaceWithOne(release, 'portfolios', text, names),
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
