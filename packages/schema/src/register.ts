import type { Day } from './day.ts'
import { once } from './once.ts'
import { packedRegister } from './register-data.ts'
import { daysOf, memoByDay, toSpan } from './register-days.ts'
import { createFormerNames, type FormerName } from './register-former-names.ts'
import { type Evidence, evidenceOf, governmentOn } from './register-governments.ts'
import { createSiteLists, isAnybodys, spelling } from './register-lists.ts'
import { createMinisterResolver, type MinisterResolution } from './register-ministers.ts'
import { type UnpackedRegister, unpack } from './register-pack.ts'
import {
  createPortfolioResolver,
  createRenamed,
  type PortfolioResolution,
} from './register-portfolios.ts'
import { byRole, createTenures, group, type HasId } from './register-tenures.ts'
import type {
  Government,
  ListedMinister,
  ListedPortfolio,
  Minister,
  Portfolio,
  RegisterData,
  Tenure,
  When,
} from './register-types.ts'

/**
 * Who held which portfolio on which day, and how the site names them.
 *
 * Every span includes both its days, so on a change-over day both holders are valid. Ask with
 * `releaseDays(date)` for what may stand in a release of that date.
 */
export interface Register extends Evidence {
  readonly data: RegisterData
  readonly ministers: readonly Minister[]
  readonly portfolios: readonly Portfolio[]
  readonly governments: readonly Government[]
  /** Whether the day is after `verifiedTo`, so that a mismatch proves nothing. */
  unverified(day: Day): boolean
  /** The government in office; on a change-over day the new one. */
  governmentOn(when: When): Government | undefined

  minister(id: string): Minister | undefined
  portfolio(id: string): Portfolio | undefined
  /** Everybody whom the site lists at `when`, in site order. */
  ministersOn(when: When): readonly ListedMinister[]
  /** Every tag in force at `when`, in site order. */
  portfoliosOn(when: When): readonly ListedPortfolio[]
  resolveMinister(name: string, when: When): MinisterResolution
  resolvePortfolio(name: string, when: When): PortfolioResolution
  /** What the portfolio was called at a time when it is not in force itself. */
  renamed(portfolio: Portfolio, when: When): readonly ListedPortfolio[]

  /** Whether a release may carry one tag in place of the other. */
  interchangeable(a: HasId, b: HasId): boolean
  /** What was renamed to the portfolio, alone or in part, latest first. */
  formerNames(portfolio: Portfolio, when: When): readonly FormerName[]

  /** What somebody holds or held: leads first, in site order, oldest first. */
  tenuresOf(minister: HasId, when?: When): readonly Tenure[]
  /** Who holds or held a portfolio: leads first, oldest first. */
  tenuresFor(portfolio: HasId, when?: When): readonly Tenure[]
  /** Whether the minister holds it in any role; a topic or shared tag is anybody's. */
  holds(minister: HasId, portfolio: HasId, when: When): boolean
  /** The holders of any role, leads first, as the site lists them. */
  holders(portfolio: HasId, when: When): readonly ListedMinister[]
  /** The portfolios held in any role, leads first, as the site lists them. */
  portfoliosOf(minister: HasId, when: When): readonly ListedPortfolio[]

  /** Site order; equal where it is not known. */
  compareMinisters(a: Minister, b: Minister): number
  /** Whether the order of everybody listed at `when` is known. */
  ministerOrderKnown(when: When): boolean
  /** Site order: the three offices, then alphabetical without macrons. */
  comparePortfolios(a: Portfolio, b: Portfolio): number
  /** Whether releases of the time keep `comparePortfolios`. */
  portfolioOrderKnown(when: When): boolean
}

// Before the site of 2017-10-26 portfolios were in no order.
const PORTFOLIO_ORDER_SINCE = '2017-10-26'

/** Creates a register over its data; indexes are made when they are first needed. */
export function createRegister(data: RegisterData): Register {
  const byMinister = once(() => group(data.tenures, row => row.minister))
  return createLazyRegister({ data, tenuresOf: id => byMinister().get(id) ?? [] })
}

function createLazyRegister({ data, tenuresOf }: UnpackedRegister): Register {
  const minister = lookup(() => data.ministers)
  const portfolio = lookup(() => data.portfolios)
  const lists = createSiteLists(data)
  const tenures = createTenures(
    { data, rowsOf: tenuresOf, minister, portfolio },
    lists.byPortfolioRank,
  )
  const renamed = createRenamed(portfolio)
  const evidence = evidenceOf(data.governments)

  const byHolder = (a: Tenure, b: Tenure): number =>
    byRole(a, b) || lists.byMinisterRank(a.minister, b.minister)
  const asMinister = (minister: Minister, when: When): ListedMinister =>
    lists.ministers.on(when).find(entry => entry.minister === minister) ?? {
      minister,
      as: minister.name,
    }
  const asPortfolio = (portfolio: Portfolio, when: When): ListedPortfolio => ({
    portfolio,
    as: spelling(portfolio, toSpan(when)),
  })
  const mayStandFor = (a: HasId, b: HasId): boolean =>
    portfolio(a.id)?.interchangeableWith?.includes(b.id) === true
  return {
    data,
    get ministers() {
      return data.ministers
    },
    get portfolios() {
      return data.portfolios
    },
    governments: data.governments,
    ...evidence,
    unverified: day => day > evidence.verifiedTo,
    governmentOn: memoByDay(
      () => daysOf([data.governments]),
      when => governmentOn(data.governments, when),
    ),
    minister,
    portfolio,
    ministersOn: lists.ministers.on,
    portfoliosOn: lists.portfolios.on,
    resolveMinister: createMinisterResolver(data, lists),
    resolvePortfolio: createPortfolioResolver(data, lists, renamed),
    renamed,
    interchangeable: (a, b) => mayStandFor(a, b) || mayStandFor(b, a),
    formerNames: createFormerNames(portfolio),
    tenuresOf: tenures.of,
    tenuresFor: tenures.for,
    holds: (holder, held, when) =>
      isAnybodys(portfolio(held.id)) || tenures.holds(holder, held, when),
    holders: (portfolio, when) =>
      distinct(tenures.for(portfolio, when).toSorted(byHolder), tenure => tenure.minister).map(
        minister => asMinister(minister, when),
      ),
    portfoliosOf: (minister, when) =>
      distinct(tenures.of(minister, when), tenure => tenure.portfolio).map(portfolio =>
        asPortfolio(portfolio, when),
      ),
    compareMinisters: lists.byMinisterRank,
    ministerOrderKnown: when =>
      lists.ministers.on(when).every(({ minister }) => minister.listOrder !== undefined),
    comparePortfolios: lists.byPortfolioRank,
    portfolioOrderKnown: when => toSpan(when).from >= PORTFOLIO_ORDER_SINCE,
  }
}

export { releaseDays } from './day.ts'

/** The register that comes with this package. */
export const defaultRegister: () => Register = once(() =>
  createLazyRegister(unpack(packedRegister)),
)

/** Finds rows by id. */
function lookup<Row extends HasId>(rows: () => readonly Row[]): (id: string) => Row | undefined {
  const byId = once(() => new Map(rows().map(row => [row.id, row])))
  return id => byId().get(id)
}

function distinct<T>(tenures: readonly Tenure[], pick: (tenure: Tenure) => T): T[] {
  return [...new Set(tenures.map(pick))]
}
