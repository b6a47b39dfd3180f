import type { Identities } from './identities.ts'
import type { ReleaseHead } from './release-head.ts'

/** How often ministers and portfolios stand in one release. */
export interface PairCounts {
  add(head: ReleaseHead): void
  remove(head: ReleaseHead): void
  /** The releases that carry both, each by the id of the register. */
  frequency(ministerId: string, portfolioId: string, identities: Identities): number
}

/** Creates counts of no release. */
export function createPairCounts(): PairCounts {
  const counts = new Map<string, Map<string, number>>()
  const change = ({ ministers, portfolios }: ReleaseHead, by: number): void => {
    for (const { name } of ministers) {
      const row = counts.get(name) ?? new Map<string, number>()
      for (const portfolio of portfolios) addTo(row, portfolio.name, by)
      // Names that are typed letter by letter must not pile up.
      if (row.size > 0) counts.set(name, row)
      else counts.delete(name)
    }
  }
  return {
    add: head => change(head, 1),
    remove: head => change(head, -1),
    frequency: (ministerId, portfolioId, { ministerKey, portfolioKey }) => {
      let frequency = 0
      for (const [minister, row] of counts) {
        if (ministerKey(minister) !== ministerId) continue
        for (const [portfolio, count] of row) {
          if (portfolioKey(portfolio) === portfolioId) frequency += count
        }
      }
      return frequency
    },
  }
}

function addTo(row: Map<string, number>, name: string, by: number): void {
  const count = (row.get(name) ?? 0) + by
  if (count === 0) row.delete(name)
  else row.set(name, count)
}
