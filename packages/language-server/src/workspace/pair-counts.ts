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
      counts.set(name, row)
      for (const portfolio of portfolios) {
        row.set(portfolio.name, (row.get(portfolio.name) ?? 0) + by)
      }
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
