import type { Day } from './day.ts'
import { once } from './register-days.ts'
import { type RegisterData, ROLES, type TenureRow } from './register-types.ts'

/** A register as two JSON texts with a row on each line: tenures are read when first asked for. */
export interface PackedRegister {
  readonly rows: string
  readonly tenures: string
}

type PackedTenure = readonly [
  minister: string,
  portfolio: string,
  role: number,
  from: Day,
  to: Day | null,
  note?: string,
]

// Sources and evidence stay in the YAML.
const SHIPPED_KEYS = [
  ...['id', 'name', 'as', 'from', 'to', 'day', 'minister'],
  ...['listedAs', 'listOrder', 'attribution', 'aliases', 'spokenAs', 'title', 'kind', 'shared'],
  ...['periods', 'renamedFrom', 'renamedTo', 'interchangeableWith'],
  ...['primeMinisters', 'verifiedTo', 'associatesVerifiedTo'],
]

/** Packs what a register is asked for. */
export function pack({
  ministers,
  portfolios,
  tenures,
  governments,
}: RegisterData): PackedRegister {
  const lists = Object.entries({ ministers, portfolios, governments }).map(
    ([kind, rows]) => `"${kind}":${toLines(rows.map(row => JSON.stringify(row, SHIPPED_KEYS)))}`,
  )
  return {
    rows: `{${lists.join(',\n')}}`,
    tenures: toLines(tenures.map(row => JSON.stringify(packTenure(row)))),
  }
}

/** The register that `pack` wrote. */
export function unpack(packed: PackedRegister): RegisterData {
  const rows: Omit<RegisterData, 'tenures'> = JSON.parse(packed.rows)
  const tenures = once(() => {
    const packedTenures: readonly PackedTenure[] = JSON.parse(packed.tenures)
    return packedTenures.map(unpackTenure)
  })
  return {
    ...rows,
    get tenures() {
      return tenures()
    },
  }
}

function toLines(rows: readonly string[]): string {
  return `[\n${rows.join(',\n')}\n]`
}

function packTenure({ minister, portfolio, role, from, to, note }: TenureRow): PackedTenure {
  const row = [minister, portfolio, ROLES.indexOf(role), from, to] as const
  return note === undefined ? row : [...row, note]
}

// Read by index: destructuring 1,461 arrays would take longer than parsing them.
function unpackTenure(packed: PackedTenure): TenureRow {
  const note = packed[5]
  const row = {
    minister: packed[0],
    portfolio: packed[1],
    role: ROLES[packed[2]] ?? 'minister',
    from: packed[3],
    to: packed[4],
  }
  return note === undefined ? row : { ...row, note }
}
