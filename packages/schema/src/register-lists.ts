import type { Span } from './day.ts'
import { overlaps } from './day.ts'
import { fold, foldApostrophes } from './name.ts'
import { once } from './once.ts'
import { currentListing, daysOf, memoByDay } from './register-days.ts'
import { group } from './register-tenures.ts'
import type {
  ListedMinister,
  ListedPortfolio,
  Listing,
  Minister,
  Portfolio,
  RegisterData,
  When,
} from './register-types.ts'

/** What the site offers. */
interface SiteList<Entry> {
  /** All at `when`, in site order. */
  on(when: When): readonly Entry[]
  /** The one of an exact name at `when`. */
  find(name: string, when: Span): Entry | undefined
}

/** The lists of ministers and of portfolios of the site, by day, and their order. */
export interface SiteLists {
  readonly ministers: SiteList<ListedMinister>
  readonly portfolios: SiteList<ListedPortfolio>
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
    ministers: {
      on: memoByDay(
        () => daysOf(data.ministers.map(({ listedAs }) => listedAs)),
        when => listMinisters(ministers(), when),
      ),
      find: createMinisterFinder(ministers),
    },
    portfolios: {
      on: memoByDay(
        () => daysOf(data.portfolios.map(p => [p, ...(p.periods ?? []), ...(p.listedAs ?? [])])),
        when => listPortfolios(portfolios(), when),
      ),
      find: createPortfolioFinder(portfolios),
    },
    byMinisterRank,
    byPortfolioRank: (a, b) => rank(a) - rank(b),
  }
}

/** Whether the site lists the minister at `when`. */
export function isListed({ listedAs }: Minister, when: Span): boolean {
  return listedAs.some(listing => overlaps(listing, when))
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

function listMinisters(ministers: readonly Minister[], when: Span): ListedMinister[] {
  return ministers
    .filter(minister => isListed(minister, when))
    .map(minister => ({
      minister,
      as: currentListing(minister.listedAs, when)?.as ?? minister.name,
    }))
}

function listPortfolios(portfolios: readonly Portfolio[], when: Span): ListedPortfolio[] {
  return portfolios
    .filter(portfolio => inForce(portfolio, when))
    .map(portfolio => ({ portfolio, as: spelling(portfolio, when) }))
}

function createMinisterFinder(
  ministers: () => readonly Minister[],
): SiteLists['ministers']['find'] {
  const named = byExactName(() =>
    ministers().flatMap(minister => minister.listedAs.map(listing => ({ ...listing, minister }))),
  )
  return (name, when) => {
    const found = named(name).findLast(listing => overlaps(listing, when))
    return found && { minister: found.minister, as: found.as }
  }
}

/** A name of a portfolio, with when it is listed by it, where that is not always. */
interface NamedPortfolio extends ListedPortfolio {
  readonly listing?: Listing
}

function createPortfolioFinder(
  portfolios: () => readonly Portfolio[],
): SiteLists['portfolios']['find'] {
  const named = byExactName(() =>
    portfolios().flatMap((portfolio): NamedPortfolio[] => {
      const { name, listedAs = [] } = portfolio
      const listed = listedAs.map(listing => ({ as: listing.as, listing, portfolio }))
      return listed.length > 0 ? listed : [{ as: name, portfolio }]
    }),
  )
  return (name, when) => {
    const known = named(name).filter(({ portfolio }) => inForce(portfolio, when))
    const listed = known.findLast(({ listing }) => listing && overlaps(listing, when))
    if (listed) return { portfolio: listed.portfolio, as: listed.as }
    return known
      .map(({ portfolio }) => ({ portfolio, as: spelling(portfolio, when) }))
      .findLast(({ as }) => isSame(as, name))
  }
}

/** Finds rows by name. Both kinds of apostrophe occur in published names, so neither is wrong. */
function byExactName<Row extends { readonly as: string }>(rows: () => readonly Row[]) {
  const byName = once(() => group(rows(), ({ as }) => foldApostrophes(as)))
  return (name: string): readonly Row[] =>
    byName().get(name) ?? byName().get(foldApostrophes(name)) ?? []
}

function isSame(a: string, b: string): boolean {
  return foldApostrophes(a) === foldApostrophes(b)
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
