import { type ListedMinister, searchForms, type ValueSlot } from '@release-lint/schema'
import type { OpenRelease } from '../../open-release.ts'
import { daysOf } from '../days.ts'
import { listedMinisters, listedPortfolios } from '../listed.ts'
import type { Choice } from './choice.ts'
import type { Frequency } from './options.ts'
import { byRank, type Rank, rankOf } from './rank.ts'

/**
 * The ministers in office who are not listed yet.
 *
 * Holders of listed portfolios come first, and of these whom the project pairs with them most.
 */
export function ministerChoices(
  open: OpenRelease,
  { range }: ValueSlot,
  frequency: Frequency = () => 0,
): Choice[] {
  const when = daysOf(open)
  const listed = new Set(listedMinisters(open, range))
  const portfolios = listedPortfolios(open)
  const ranked = ({ minister, as }: ListedMinister): { choice: Choice } & Rank => {
    const tenures = open.register.tenuresOf(minister, when)
    const counts = portfolios.map(({ id }) => frequency(minister.id, id))
    const rank = rankOf(
      tenures.filter(({ portfolio }) => portfolios.includes(portfolio)),
      counts,
    )
    const forms = [as, ...(minister.aliases ?? [])].flatMap(searchForms)
    const data = { uri: open.document.uri, kind: 'minister', id: minister.id, when } as const
    return { choice: { value: as, forms, data }, ...rank }
  }
  return open.register
    .ministersOn(when)
    .filter(({ minister }) => !listed.has(minister))
    .map(ranked)
    .sort(byRank)
    .map(({ choice }) => choice)
}
