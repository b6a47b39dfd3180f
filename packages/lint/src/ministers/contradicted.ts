import {
  describeTenure,
  type Portfolio,
  type Release,
  type Span,
  type Tenure,
} from '@release-lint/schema'
import type { Related } from '../finding.ts'
import type { RuleContext } from '../rule.ts'
import { knownMinisters } from './listed.ts'

const MAX_PLACES = 4
const MAX_TENURES = 3

/** What was held on other days, the latest of it, at the date. */
export function atDate({ date }: Release, tenures: readonly Tenure[]): Related[] {
  return date ? told(date.range, tenures.slice(-MAX_TENURES)) : []
}

/** Who held each listed portfolio that day, at the portfolio. */
export function atPortfolios({ facts, register }: RuleContext, days: Span): Related[] {
  const tenuresIn = (portfolio: Portfolio): Tenure[] =>
    register
      .holders(portfolio, days)
      .flatMap(({ minister }) => register.tenuresOf(minister, days))
      .filter(tenure => tenure.portfolio.id === portfolio.id)
  return facts.portfolios
    .flatMap(({ text, match }) =>
      'portfolio' in match ? told(text.range, tenuresIn(match.portfolio)) : [],
    )
    .slice(0, MAX_PLACES)
}

/** What each listed minister held that day, at the minister. */
export function atMinisters({ facts, register }: RuleContext, days: Span): Related[] {
  return knownMinisters(facts)
    .flatMap(({ text, minister }) => told(text.range, register.tenuresOf(minister, days)))
    .slice(0, MAX_PLACES)
}

/** `Shane Jones, Minister for Resources since 27 November 2023; …`: the name once for all that follows. */
function told(range: Related['range'], tenures: readonly Tenure[]): Related[] {
  const words = tenures.slice(0, MAX_TENURES).map((tenure, index) => {
    const { name } = tenure.minister
    const isSame = tenures[index - 1]?.minister.name === name
    return isSame ? describeTenure(tenure) : `${name}, ${describeTenure(tenure)}`
  })
  return words.length > 0 ? [{ range, message: words.join('; ') }] : []
}
