import { ROLES, type Tenure } from '@release-lint/schema'

/** How well a minister goes with listed portfolios, or a portfolio with listed ministers. */
export interface Rank {
  /** The best role that ties them; undefined when nothing does. */
  readonly role: number | undefined
  /** How many releases carry them together. */
  readonly frequency: number
}

/** The rank of what `tenures` tie to the list. */
export function rankOf(tenures: readonly Tenure[], frequencies: readonly number[]): Rank {
  const roles = tenures.map(({ role }) => ROLES.indexOf(role))
  return {
    role: roles.length > 0 ? Math.min(...roles) : undefined,
    frequency: frequencies.reduce((sum, count) => sum + count, 0),
  }
}

/** Those that a tenure ties first, then the more frequent, then leads before associates. */
export function byRank(a: Rank, b: Rank): number {
  return (
    Number(a.role === undefined) - Number(b.role === undefined) ||
    b.frequency - a.frequency ||
    (a.role ?? 0) - (b.role ?? 0)
  )
}
