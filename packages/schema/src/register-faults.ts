import type { Span } from './day.ts'
import { nearest } from './name.ts'
import { isAnybodys } from './register-lists.ts'
import { ROW_KINDS } from './register-schema.ts'
import { group } from './register-tenures.ts'
import type { RegisterData } from './register-types.ts'
import type { RowPath } from './register-yaml.ts'

/** What is wrong with one row, as seen together with all others. */
export interface Fault {
  readonly kind: keyof RegisterData
  readonly row: RegisterData[keyof RegisterData][number]
  readonly path: RowPath
  readonly message: string
}

/** Everything that rows of the right shape can still get wrong; what a row does by itself is looked for in `own` alone. */
export function* faultsIn(data: RegisterData, own: RegisterData): Generator<Fault> {
  yield* reversedSpans(own)
  yield* brokenReferences(data, own)
  yield* overlappingNames(data)
  yield* overlappingTenures(data)
  yield* overlappingLeads(data)
  yield* tenuresOutOfForce(data)
  yield* governmentsInOffice(data)
}

function* reversedSpans(data: RegisterData): Generator<Fault> {
  for (const kind of ROW_KINDS) {
    for (const row of data[kind]) {
      for (const [path, { from, to }] of spansIn(row)) {
        if (to === null || from <= to) continue
        const message = `\`to\` is before \`from\` (${from}): correct one of the two`
        yield { kind, row, path: [...path, 'to'], message }
      }
    }
  }
}

function* spansIn(value: unknown, path: RowPath = []): Generator<[RowPath, Span]> {
  if (typeof value !== 'object' || value === null) return
  if ('from' in value && 'to' in value) yield [path, value as Span]
  for (const [key, inner] of Object.entries(value)) {
    yield* spansIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

function* brokenReferences(data: RegisterData, own: RegisterData): Generator<Fault> {
  const ids = {
    ministers: new Set(data.ministers.map(({ id }) => id)),
    portfolios: new Set(data.portfolios.map(({ id }) => id)),
  }
  for (const { to, id, ...place } of referencesIn(own)) {
    if (ids[to].has(id)) continue
    const [meant] = nearest(id, [...ids[to]], 1)
    const advice = meant ? `did you mean \`${meant}\`` : `add a row for it to ${to}`
    yield { ...place, message: `No row of ${to} has the id \`${id}\`: ${advice}` }
  }
}

type Reference = Omit<Fault, 'message'> & {
  readonly to: 'ministers' | 'portfolios'
  readonly id: string
}

function* referencesIn({ tenures, portfolios, governments }: RegisterData): Generator<Reference> {
  for (const row of tenures) {
    yield { kind: 'tenures', row, path: ['minister'], to: 'ministers', id: row.minister }
    yield { kind: 'tenures', row, path: ['portfolio'], to: 'portfolios', id: row.portfolio }
  }
  for (const row of portfolios) {
    for (const key of ['renamedFrom', 'renamedTo'] as const) {
      for (const [index, { id }] of (row[key] ?? []).entries()) {
        yield { kind: 'portfolios', row, path: [key, index, 'id'], to: 'portfolios', id }
      }
    }
    for (const [index, id] of (row.interchangeableWith ?? []).entries()) {
      const path = ['interchangeableWith', index]
      yield { kind: 'portfolios', row, path, to: 'portfolios', id }
    }
  }
  for (const row of governments) {
    for (const [index, { minister }] of row.primeMinisters.entries()) {
      const path = ['primeMinisters', index, 'minister']
      yield { kind: 'governments', row, path, to: 'ministers', id: minister }
    }
  }
}

function* overlappingNames({ ministers }: RegisterData): Generator<Fault> {
  for (const row of ministers) {
    for (const [earlier, later] of pairs(row.listedAs)) {
      // two names side by side all the time are both right: (Dr) Lockwood Smith
      const sideBySide = earlier.from === later.from && earlier.to === later.to
      if (sideBySide || !shareMoreThanADay(earlier, later)) continue
      const path = ['listedAs', row.listedAs.indexOf(later), 'from']
      const message = `\`${earlier.as}\` is still listed then: end it on the day on which this begins`
      yield { kind: 'ministers', row, path, message }
    }
  }
}

function* overlappingTenures({ tenures }: RegisterData): Generator<Fault> {
  for (const rows of group(tenures, t => `${t.minister} ${t.portfolio} ${t.role}`).values()) {
    for (const [earlier, row] of pairs(rows)) {
      if (!shareMoreThanADay(earlier, row)) continue
      const message = `The same tenure runs since ${earlier.from}: end that one before, or join the two`
      yield { kind: 'tenures', row, path: ['from'], message }
    }
  }
}

function* overlappingLeads({ tenures, portfolios }: RegisterData): Generator<Fault> {
  const anybodys = new Set(portfolios.filter(isAnybodys).map(({ id }) => id))
  // inferred days were widened to the nearest reshuffle, so that their overlap proves nothing
  const leads = tenures.filter(
    row => row.role === 'minister' && row.confidence !== 'inferred' && !anybodys.has(row.portfolio),
  )
  for (const rows of group(leads, row => row.portfolio).values()) {
    for (const [earlier, row] of pairs(rows)) {
      if (earlier.minister === row.minister || !shareMoreThanADay(earlier, row)) continue
      const message = `\`${earlier.minister}\` is still the minister then: end that tenure, or make one of the two associate or acting`
      yield { kind: 'tenures', row, path: ['from'], message }
    }
  }
}

function* tenuresOutOfForce({ tenures, portfolios }: RegisterData): Generator<Fault> {
  const inForce = new Map(portfolios.map(row => [row.id, row.periods ?? [row]]))
  for (const row of tenures) {
    const periods = inForce.get(row.portfolio)
    if (!periods || periods.some(period => contains(period, row))) continue
    const begun = periods.some(
      ({ from, to }) => from <= row.from && (to === null || row.from <= to),
    )
    const days = periods.map(({ from, to }) => `${from} to ${to ?? 'today'}`).join(', ')
    const message = `\`${row.portfolio}\` is in force ${days} only: correct the days here or there`
    yield { kind: 'tenures', row, path: [begun ? 'to' : 'from'], message }
  }
}

function* governmentsInOffice({ governments }: RegisterData): Generator<Fault> {
  const kind = 'governments'
  for (const [earlier, row] of pairs(governments)) {
    if (!shareMoreThanADay(earlier, row)) continue
    const message = `\`${earlier.id}\` is still in office then: give it this day as \`to\``
    yield { kind, row, path: ['from'], message }
  }
  for (const row of governments) {
    if (row.to === null && row.verifiedTo === undefined) {
      const message = 'Missing key `verifiedTo`: the last day for which its ministers are evidenced'
      yield { kind, row, path: ['verifiedTo'], message }
    }
    for (const key of ['verifiedTo', 'associatesVerifiedTo'] as const) {
      if (row.to === null || row[key] === undefined) continue
      const message = `\`${key}\` is for the government in office only: take it out`
      yield { kind, row, path: [key], message }
    }
  }
}

function pairs<Row extends Span>(rows: readonly Row[]): [earlier: Row, later: Row][] {
  const sorted = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.flatMap((earlier, index) =>
    sorted.slice(index + 1).map((later): [Row, Row] => [earlier, later]),
  )
}

// On a change-over day one ends and the other begins.
function shareMoreThanADay(earlier: Span, later: Span): boolean {
  return (earlier.to === null || later.from < earlier.to) && later.from !== later.to
}

function contains(outer: Span, inner: Span): boolean {
  return (
    outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to))
  )
}
