import type { Identities } from './identities.ts'
import type { Pairs } from './packed/packed-files.ts'
import type { ReleaseHead } from './release-head.ts'

/** How often ministers and portfolios stand in one release. */
export interface PairCounts {
  add(head: ReleaseHead): void
  remove(head: ReleaseHead): void
  /** Adds the counts of files that are packed. */
  addPacked(pairs: Pairs): void
  /** The releases that carry both, each by the id of the register. */
  frequency(ministerId: string, portfolioId: string, identities: Identities): number
}

/** Creates counts of no release. */
export function createPairCounts(): PairCounts {
  const counts = new Map<string, Map<string, number>>()
  const change = (minister: string, portfolio: string, by: number): void => {
    const row = counts.get(minister) ?? new Map<string, number>()
    addTo(row, portfolio, by)
    // Names that are typed letter by letter must not pile up.
    if (row.size > 0) counts.set(minister, row)
    else counts.delete(minister)
  }
  const changeAll = ({ ministers, portfolios }: ReleaseHead, by: number): void => {
    for (const minister of ministers)
      for (const portfolio of portfolios) change(minister.name, portfolio.name, by)
  }
  return {
    add: head => changeAll(head, 1),
    remove: head => changeAll(head, -1),
    addPacked({ names, pairs }) {
      for (let at = 0; at < pairs.length; at += 3) {
        const [minister = 0, portfolio = 0, count = 0] = pairs.slice(at, at + 3)
        change(names[minister] ?? '', names[portfolio] ?? '', count)
      }
    },
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
