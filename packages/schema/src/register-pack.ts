import type { Day } from './day.ts'
import { type RegisterData, ROLES, type TenureRow } from './register-types.ts'

type PackedTenure = readonly [
  minister: string,
  portfolio: string,
  role: number,
  from: Day,
  to: Day | null,
  note?: string,
]

type PackedRegister = Omit<RegisterData, 'tenures'> & { readonly tenures: readonly PackedTenure[] }

/** The keys that the shipped register keeps; sources and evidence stay in the YAML. */
const KEPT = [
  ...['id', 'name', 'as', 'from', 'to', 'day', 'minister'],
  ...['listedAs', 'listOrder', 'attribution', 'aliases', 'spokenAs', 'title', 'kind', 'shared'],
  ...['periods', 'renamedFrom', 'renamedTo'],
  ...['primeMinisters', 'verifiedTo', 'associatesVerifiedTo'],
]

/** The register as JSON with one row a line; tenures are arrays, and what the API has no use for is gone. */
export function pack(data: RegisterData): string {
  const { ministers, portfolios, tenures, governments } = data
  const rows = {
    ministers: ministers.map(row => JSON.stringify(row, KEPT)),
    portfolios: portfolios.map(row => JSON.stringify(row, KEPT)),
    tenures: tenures.map(row => JSON.stringify(packTenure(row))),
    governments: governments.map(row => JSON.stringify(row, KEPT)),
  }
  const lists = Object.entries(rows).map(([kind, list]) => `"${kind}":[\n${list.join(',\n')}\n]`)
  return `{${lists.join(',\n')}}`
}

/** The register that `pack` wrote. */
export function unpack(packed: string): RegisterData {
  const data: PackedRegister = JSON.parse(packed)
  return { ...data, tenures: data.tenures.map(unpackTenure) }
}

function packTenure({ minister, portfolio, role, from, to, note }: TenureRow): PackedTenure {
  const row = [minister, portfolio, ROLES.indexOf(role), from, to] as const
  return note === undefined ? row : [...row, note]
}

function unpackTenure([minister, portfolio, role, from, to, note]: PackedTenure): TenureRow {
  const row = { minister, portfolio, role: ROLES[role] ?? 'minister', from, to }
  return note === undefined ? row : { ...row, note }
}
