import uFuzzy from '@leeoniya/ufuzzy'
import { fold } from '@release-lint/schema'
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import type { IndexLookups } from '../workspace/index-types.ts'
import { locationOf } from '../workspace/location.ts'
import type { ReleaseHead } from '../workspace/release-head.ts'

const MAX_SYMBOLS = 200
// Words of a title may be typed in another order, but not so many that every order is tried for long.
const MAX_PERMUTED = 3

/** The releases whose titles have the words of `query`, or parts of them, the best first; the newest where it is empty. */
export function provideWorkspaceSymbols(
  query: string,
  index: Pick<IndexLookups, 'heads'>,
): SymbolInformation[] {
  const heads = [...index.heads()]
  const found = fold(query) === '' ? newest(heads) : search(heads, fold(query))
  return found.slice(0, MAX_SYMBOLS).map(toSymbol)
}

function search(heads: readonly ReleaseHead[], query: string): ReleaseHead[] {
  const titles = heads.map(({ title }) => title)
  const [matches, info, order] = new uFuzzy().search(titles, query, MAX_PERMUTED)
  // Without an order there are too many to be worth one.
  if (!order) return newest((matches ?? []).flatMap(match => heads[match] ?? []))
  return order.flatMap(place => heads[info.idx[place] ?? -1] ?? [])
}

function newest(heads: readonly ReleaseHead[]): ReleaseHead[] {
  return heads.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

function toSymbol(head: ReleaseHead): SymbolInformation {
  return {
    name: head.headline,
    kind: SymbolKind.File,
    location: locationOf(head, head.titleLine),
    containerName: head.date,
  }
}
