import { overlaps } from './day.ts'
import { once, toSpan } from './register-days.ts'
import type { Minister, Portfolio, RegisterData, Tenure, When } from './register-types.ts'
import { ROLES } from './register-types.ts'

/** Something of the register that is named by its id. */
export interface HasId {
  readonly id: string
}

/** The tenures of one register, by minister and by portfolio. */
export interface Tenures {
  of(minister: HasId, when?: When): readonly Tenure[]
  for(portfolio: HasId, when?: When): readonly Tenure[]
}

/** Indexes the tenures; `byRank` sorts portfolios into site order. */
export function createTenures(
  data: RegisterData,
  ministers: ReadonlyMap<string, Minister>,
  portfolios: ReadonlyMap<string, Portfolio>,
  byRank: (a: Portfolio, b: Portfolio) => number,
): Tenures {
  const all = once(() => {
    const rows: Tenure[] = []
    for (const row of data.tenures) {
      const minister = ministers.get(row.minister)
      const portfolio = portfolios.get(row.portfolio)
      if (minister && portfolio) rows.push({ ...row, minister, portfolio })
    }
    return rows.sort((a, b) => byRole(a, b) || (a.from < b.from ? -1 : 1))
  })
  const byMinister = once(() =>
    group(
      // oldest first within a portfolio, as sorting is stable
      all().toSorted((a, b) => byRole(a, b) || byRank(a.portfolio, b.portfolio)),
      row => row.minister.id,
    ),
  )
  const byPortfolio = once(() => group(all(), row => row.portfolio.id))
  return {
    of: ({ id }, when) => during(byMinister().get(id) ?? [], when),
    for: ({ id }, when) => during(byPortfolio().get(id) ?? [], when),
  }
}

/** Leads before associates, acting ministers and under-secretaries. */
export function byRole(a: Tenure, b: Tenure): number {
  return ROLES.indexOf(a.role) - ROLES.indexOf(b.role)
}

function during(rows: readonly Tenure[], when: When | undefined): readonly Tenure[] {
  if (when === undefined) return rows
  const span = toSpan(when)
  return rows.filter(row => overlaps(row, span))
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
