import { overlaps } from './day.ts'
import { once } from './once.ts'
import { toSpan } from './register-days.ts'
import type {
  Minister,
  Portfolio,
  RegisterData,
  Tenure,
  TenureRow,
  When,
} from './register-types.ts'
import { ROLES } from './register-types.ts'

/** Something of the register, named by its id. */
export interface HasId {
  readonly id: string
}

/** The tenures of one register, by minister and by portfolio. */
interface Tenures {
  of(minister: HasId, when?: When): readonly Tenure[]
  for(portfolio: HasId, when?: When): readonly Tenure[]
  /** Whether the minister holds the portfolio in any role. */
  holds(minister: HasId, portfolio: HasId, when: When): boolean
}

/** The rows of one register, as its tenures are asked for. */
interface TenureSource {
  readonly data: RegisterData
  /** The rows of a minister. */
  rowsOf(minister: string): readonly TenureRow[]
  minister(id: string): Minister | undefined
  portfolio(id: string): Portfolio | undefined
}

/** Indexes the tenures; `byRank` sorts portfolios into site order. */
export function createTenures(
  { data, rowsOf, ...rows }: TenureSource,
  byRank: (a: Portfolio, b: Portfolio) => number,
): Tenures {
  const toTenure = (row: TenureRow): Tenure[] => {
    const minister = rows.minister(row.minister)
    const portfolio = rows.portfolio(row.portfolio)
    return minister && portfolio ? [{ ...row, minister, portfolio }] : []
  }
  const ofPortfolio = once(() => group(data.tenures, row => row.portfolio))
  const of = askById(id =>
    rowsOf(id)
      .flatMap(toTenure)
      .sort((a, b) => byRole(a, b) || byRank(a.portfolio, b.portfolio) || byStart(a, b)),
  )
  const byPortfolio = new Map<string, Map<string, Tenure[]>>()
  return {
    of,
    holds(minister, portfolio, when) {
      const own = byPortfolio.get(minister.id) ?? group(of(minister), row => row.portfolio.id)
      byPortfolio.set(minister.id, own)
      const days = toSpan(when)
      return own.get(portfolio.id)?.some(row => overlaps(row, days)) === true
    },
    for: askById(id =>
      (ofPortfolio().get(id) ?? []).flatMap(toTenure).sort((a, b) => byRole(a, b) || byStart(a, b)),
    ),
  }
}

/** Leads before associates, acting ministers and under-secretaries. */
export function byRole(a: Tenure, b: Tenure): number {
  return ROLES.indexOf(a.role) - ROLES.indexOf(b.role)
}

/** The rows by key, in order of first appearance. */
export function group<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const rowsOfKey = groups.get(key(row))
    if (rowsOfKey) rowsOfKey.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

function byStart(a: Tenure, b: Tenure): number {
  return a.from < b.from ? -1 : 1
}

function askById(
  rowsOf: (id: string) => readonly Tenure[],
): (of: HasId, when?: When) => readonly Tenure[] {
  const known = new Map<string, readonly Tenure[]>()
  return ({ id }, when) => {
    const rows = known.get(id) ?? rowsOf(id)
    known.set(id, rows)
    if (when === undefined) return rows
    const span = toSpan(when)
    return rows.filter(row => overlaps(row, span))
  }
}
