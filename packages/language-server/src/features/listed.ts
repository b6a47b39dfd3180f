import type { Minister, Portfolio, Range, Text } from '@release-lint/schema'
import type { OpenRelease } from '../open-release.ts'
import { daysOf } from './days.ts'

/** The ministers whom the release lists, however they are spelt, but for what stands in `except`. */
export function listedMinisters(open: OpenRelease, except?: Range): Minister[] {
  const when = daysOf(open)
  return outside(open.release.ministers, except).flatMap(({ value }) => {
    const match = open.register.resolveMinister(value, when)
    return 'minister' in match ? [match.minister] : []
  })
}

/** The portfolios that the release lists, under the names of its day, but for what stands in `except`. */
export function listedPortfolios(open: OpenRelease, except?: Range): Portfolio[] {
  const when = daysOf(open)
  return outside(open.release.portfolios, except).flatMap(({ value }) => {
    const match = open.register.resolvePortfolio(value, when)
    if (match.kind === 'not-in-force') return match.renamedTo.map(({ portfolio }) => portfolio)
    return 'portfolio' in match ? [match.portfolio] : []
  })
}

function outside(texts: readonly Text[], except: Range | undefined): readonly Text[] {
  return except
    ? texts.filter(({ outer }) => outer.end < except.start || except.end < outer.start)
    : texts
}
