import type { Span } from './day.ts'
import { overlaps } from './day.ts'
import { fold, foldApostrophes } from './name.ts'
import { once } from './once.ts'
import { currentListing, daysOf, memoByDay } from './register-days.ts'
import type {
  ListedMinister,
  ListedPortfolio,
  Listing,
  Minister,
  Portfolio,
  RegisterData,
  When,
} from './register-types.ts'

/** What the site offers at some time: entries in site order, and each by its exact names. */
interface SiteList<Entry> {
  readonly entries: readonly Entry[]
  find(name: string): Entry | undefined
}

/** The lists of ministers and of portfolios of the site, by day, and their order. */
export interface SiteLists {
  ministers(when: When): SiteList<ListedMinister>
  portfolios(when: When): SiteList<ListedPortfolio>
  byMinisterRank(a: Minister, b: Minister): number
  byPortfolioRank(a: Portfolio, b: Portfolio): number
}

/** Creates the lists of one register; a list is made when it is first asked for. */
export function createSiteLists(data: RegisterData): SiteLists {
  const ministers = once(() => data.ministers.toSorted(byMinisterRank))
  const portfolios = once(() => siteOrder(data.portfolios))
  const ranks = once(() => new Map(portfolios().map(({ id }, rank) => [id, rank])))
  const rank = ({ id }: Portfolio): number => ranks().get(id) ?? Number.MAX_VALUE
  return {
    ministers: memoByDay(
      () => daysOf(data.ministers.map(({ listedAs }) => listedAs)),
      when => listMinisters(ministers(), when),
    ),
    portfolios: memoByDay(
      () => daysOf(data.portfolios.map(p => [p, ...(p.periods ?? []), ...(p.listedAs ?? [])])),
      when => listPortfolios(portfolios(), when),
    ),
    byMinisterRank,
    byPortfolioRank: (a, b) => rank(a) - rank(b),
  }
}

/** Whether somebody may hold the portfolio at `when`, so that the site offers its tag. */
export function inForce(portfolio: Portfolio, when: Span): boolean {
  return (portfolio.periods ?? [portfolio]).some(period => overlaps(period, when))
}

/** Whether the tag says nothing about who holds it, so that any minister's release may carry it. */
export function isAnybodys(portfolio: Portfolio | undefined): boolean {
  return portfolio?.kind === 'topic' || portfolio?.shared === true
}

/** How the site spells the portfolio at `when`. */
export function spelling({ name, listedAs }: Portfolio, when: Span): string {
  if (!listedAs) return name
  const current = currentListing(listedAs, when)
  if (current) return current.as
  // the days of a spelling are those of releases seen, so there are gaps between two
  const ended = listedAs.filter(({ to }) => to !== null && to < when.from)
  const last = ended.sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1)).at(-1)
  return last?.as ?? listedAs[0]?.as ?? name
}

function listMinisters(ministers: readonly Minister[], when: Span): SiteList<ListedMinister> {
  const entries: ListedMinister[] = []
  const names: [string, ListedMinister][] = []
  for (const minister of ministers) {
    const current = currentListing(minister.listedAs, when)
    if (current) entries.push({ minister, as: current.as })
    for (const { as } of during(minister.listedAs, when)) names.push([as, { minister, as }])
  }
  return { entries, find: byExactName(names) }
}

function listPortfolios(portfolios: readonly Portfolio[], when: Span): SiteList<ListedPortfolio> {
  const entries = portfolios
    .filter(portfolio => inForce(portfolio, when))
    .map(portfolio => ({ portfolio, as: spelling(portfolio, when) }))
  const names = entries.map(entry => [entry.as, entry] as const)
  for (const entry of entries) {
    if (!entry.portfolio.listedAs) continue
    for (const { as } of during(entry.portfolio.listedAs, when)) names.push([as, { ...entry, as }])
  }
  return { entries, find: byExactName(names) }
}

// Both kinds of apostrophe occur in published names, so neither is wrong.
function byExactName<Entry>(names: readonly (readonly [string, Entry])[]) {
  const found = new Map(names.map(([name, entry]) => [foldApostrophes(name), entry]))
  return (name: string): Entry | undefined => found.get(name) ?? found.get(foldApostrophes(name))
}

const FIRST = ['prime-minister', 'deputy-prime-minister', 'leader-of-the-house']

// 2,070 of 2,074 releases with several portfolios since 2017-10-26 keep this order
function siteOrder(portfolios: readonly Portfolio[]): Portfolio[] {
  const keyed = portfolios.map(portfolio => {
    const place = FIRST.indexOf(portfolio.id)
    return { portfolio, key: place < 0 ? fold(portfolio.name) : String(place) }
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ portfolio }) => portfolio)
}

function byMinisterRank(a: Minister, b: Minister): number {
  if (a.listOrder === b.listOrder) return 0
  return (a.listOrder ?? Number.MAX_VALUE) - (b.listOrder ?? Number.MAX_VALUE)
}

function during(listings: readonly Listing[], when: Span): Listing[] {
  return listings.filter(listing => overlaps(listing, when))
}
