import type { Minister, Portfolio, Register } from '@release-lint/schema'
import type { Facts } from '../facts/facts.ts'
import type { Mention } from '../facts/mentions.ts'

/** The index of the first paragraph that says something; -1 when there is none. */
export function leadOf({ blocks }: Facts): number {
  return blocks.findIndex(
    ({ kind, bold, text }) => kind === 'paragraph' && !bold && text.trim().length > 40,
  )
}

/** What the listed portfolios are, by id. */
export function listedPortfolioIds(facts: Facts): Set<string> {
  return new Set(
    facts.portfolios.flatMap(({ match }) => ('portfolio' in match ? [match.portfolio.id] : [])),
  )
}

/** Who the listed ministers are, by id. */
export function listedMinisterIds(facts: Facts): Set<string> {
  return new Set(
    facts.ministers.flatMap(({ match }) => ('minister' in match ? [match.minister.id] : [])),
  )
}

/** The mentions of one minister. */
export function mentionsOf(facts: Facts, { id }: Minister): Mention[] {
  return facts.mentions.filter(({ minister }) => minister.id === id)
}

/** Whether a title goes with a listed portfolio, though it may not be the same tag. */
export function isListed(
  portfolio: Portfolio,
  listed: ReadonlySet<string>,
  register: Register,
): boolean {
  return (
    listed.has(portfolio.id) || [...listed].some(id => register.interchangeable(portfolio, { id }))
  )
}
