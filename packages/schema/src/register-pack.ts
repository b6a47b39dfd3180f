import type { Day } from './day.ts'
import { once } from './once.ts'
import { type RegisterData, ROLES, type TenureRow } from './register-types.ts'

/**
 * A register as texts, each read when it is first asked for.
 *
 * Those of rows are JSON with a row on each line; that of tenures has a block for each minister,
 * of which only those of the ministers asked for are read.
 */
export type PackedRegister = { readonly [Kind in keyof RegisterData]: string }

/** A register read from its packed form. */
export interface UnpackedRegister {
  readonly data: RegisterData
  /** The tenures of one minister, without reading those of the others. */
  tenuresOf(minister: string): readonly TenureRow[]
}

// Sources and evidence stay in the YAML.
const SHIPPED_KEYS = [
  ...['id', 'name', 'as', 'from', 'to', 'day', 'minister'],
  ...['listedAs', 'listOrder', 'attribution', 'aliases', 'spokenAs', 'title', 'kind', 'shared'],
  ...['periods', 'renamedFrom', 'renamedTo', 'interchangeableWith'],
  ...['primeMinisters', 'verifiedTo', 'associatesVerifiedTo'],
]
const OPEN = '-'

/** Packs what a register is asked for. */
export function pack({
  ministers,
  portfolios,
  tenures,
  governments,
}: RegisterData): PackedRegister {
  const blocks = new Map<string, string>()
  for (const row of tenures) {
    const block = blocks.get(row.minister) ?? row.minister
    blocks.set(row.minister, `${block}\n${packTenure(row)}`)
  }
  return {
    ministers: packRows(ministers),
    portfolios: packRows(portfolios),
    governments: packRows(governments),
    tenures: toAscii([...blocks.values()].join('\n\n')),
  }
}

/** The register that `pack` wrote. */
export function unpack(packed: PackedRegister): UnpackedRegister {
  const ministers = once((): RegisterData['ministers'] => JSON.parse(packed.ministers))
  const portfolios = once((): RegisterData['portfolios'] => JSON.parse(packed.portfolios))
  const governments = once((): RegisterData['governments'] => JSON.parse(packed.governments))
  const blocks = once(() => blocksOf(packed.tenures))
  const tenuresOf = (minister: string): TenureRow[] =>
    (blocks().get(minister) ?? []).map(line => unpackTenure(minister, line))
  const tenures = once(() => [...blocks().keys()].flatMap(tenuresOf))
  const data: RegisterData = {
    get ministers() {
      return ministers()
    },
    get portfolios() {
      return portfolios()
    },
    get governments() {
      return governments()
    },
    get tenures() {
      return tenures()
    },
  }
  return { data, tenuresOf }
}

function packRows(rows: readonly object[]): string {
  return toAscii(`[\n${rows.map(row => JSON.stringify(row, SHIPPED_KEYS)).join(',\n')}\n]`)
}

// A text of one byte a character is read in half the time; JSON knows the escapes.
function toAscii(text: string): string {
  return text.replace(
    /[^\n -~]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function packTenure({ portfolio, role, from, to, note }: TenureRow): string {
  const fields = [portfolio, ROLES.indexOf(role), from, to ?? OPEN]
  return (note === undefined ? fields : [...fields, JSON.stringify(note)]).join(' ')
}

/** The lines of each minister. */
function blocksOf(text: string): Map<string, readonly string[]> {
  const blocks = new Map<string, readonly string[]>()
  for (const block of text.split('\n\n')) {
    const [minister = '', ...lines] = block.split('\n')
    blocks.set(minister, lines)
  }
  return blocks
}

function unpackTenure(minister: string, line: string): TenureRow {
  const [portfolio = '', role, from = '', to = OPEN, ...note] = line.split(' ')
  const row = {
    minister,
    portfolio,
    role: ROLES[Number(role)] ?? 'minister',
    from: from as Day,
    to: to === OPEN ? null : to,
  }
  return note.length === 0 ? row : { ...row, note: JSON.parse(note.join(' ')) }
}
