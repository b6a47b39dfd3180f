import { describeTenure, type Range, type Tenure, type Text } from '@release-lint/schema'
import type { InlayHint } from 'vscode-languageserver'
import type { OpenRelease } from '../open-release.ts'
import { daysOf } from './days.ts'

/** Behind each minister in `range` what they hold, and behind each portfolio who its minister is. */
export function provideInlayHints(open: OpenRelease, range: Range): InlayHint[] {
  const { ministers, portfolios } = open.release
  const inRange = ({ outer }: Text): boolean => outer.start <= range.end && range.start <= outer.end
  return [
    ...ministers.filter(inRange).flatMap(text => ministerHint(open, text)),
    ...portfolios.filter(inRange).flatMap(text => portfolioHint(open, text)),
  ]
}

function ministerHint(open: OpenRelease, text: Text): InlayHint[] {
  const when = daysOf(open)
  const match = open.register.resolveMinister(text.value, when)
  if (!('minister' in match)) return []
  const names = open.register.portfoliosOf(match.minister, when).map(({ as }) => as)
  return hint(open, text, names, open.register.tenuresOf(match.minister, when))
}

function portfolioHint(open: OpenRelease, text: Text): InlayHint[] {
  const when = daysOf(open)
  const match = open.register.resolvePortfolio(text.value, when)
  if (!('portfolio' in match)) return []
  const tenures = open.register.tenuresFor(match.portfolio, when)
  const leads = tenures.filter(({ role }) => role === 'minister').map(({ minister }) => minister.id)
  const names = open.register
    .holders(match.portfolio, when)
    .filter(({ minister }) => leads.includes(minister.id))
    .map(({ as }) => as)
  return hint(open, text, names, tenures)
}

function hint(
  { document }: OpenRelease,
  { outer }: Text,
  names: readonly string[],
  tenures: readonly Tenure[],
): InlayHint[] {
  if (names.length === 0) return []
  return [
    {
      position: document.positionAt(outer.end),
      label: names.join(', '),
      paddingLeft: true,
      tooltip: tenures
        .map(tenure => `${tenure.minister.name}: ${describeTenure(tenure)}`)
        .join('\n'),
    },
  ]
}
