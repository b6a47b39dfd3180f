import type { ListedPortfolio, ValueSlot } from '@release-lint/schema'
import type { OpenRelease } from '../../open-release.ts'
import { daysOf } from '../days.ts'
import { listedMinisters, listedPortfolios } from '../listed.ts'
import type { Choice } from './choice.ts'
import type { Frequency } from './options.ts'
import { byRank, type Rank, rankOf } from './rank.ts'

/**
 * The portfolios in force that are not listed yet.
 *
 * What listed ministers hold comes first, and of these what the project pairs with them most.
 */
export function portfolioChoices(
  open: OpenRelease,
  { range }: ValueSlot,
  frequency: Frequency = () => 0,
): Choice[] {
  const when = daysOf(open)
  const listed = new Set(listedPortfolios(open, range))
  const ministers = listedMinisters(open)
  const ranked = ({ portfolio, as }: ListedPortfolio): { choice: Choice } & Rank => {
    const tenures = open.register.tenuresFor(portfolio, when)
    const counts = ministers.map(({ id }) => frequency(id, portfolio.id))
    const rank = rankOf(
      tenures.filter(({ minister }) => ministers.includes(minister)),
      counts,
    )
    const forms = [as, ...(portfolio.aliases ?? [])]
    const data = { uri: open.document.uri, kind: 'portfolio', id: portfolio.id, when } as const
    return { choice: { value: as, forms, data }, ...rank }
  }
  return open.register
    .portfoliosOn(when)
    .filter(({ portfolio }) => !listed.has(portfolio))
    .map(ranked)
    .sort(byRank)
    .map(({ choice }) => choice)
}
