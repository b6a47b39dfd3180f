import type { Day, Span } from './day.ts'
import type { Government, RegisterData } from './register-types.ts'

/** A register that knows nothing, to lay rows over. */
export const EMPTY_REGISTER: RegisterData = {
  ministers: [],
  portfolios: [],
  tenures: [],
  governments: [],
}

const byId = (row: { readonly id: string }): string => row.id

/** What makes two rows of a kind the same row. */
export const rowKeys: {
  readonly [Kind in keyof RegisterData]: (row: RegisterData[Kind][number]) => string
} = {
  ministers: byId,
  portfolios: byId,
  tenures: ({ minister, portfolio, role, from }) => [minister, portfolio, role, from].join(' '),
  governments: byId,
}

/**
 * The base with extra rows laid over it: a row with the same key replaces that of the base.
 *
 * What is open ends with its government. So a tenure ends when the extra rows repeat it with a
 * `to`, and all of them end when they repeat the government with one.
 */
export function overlay(base: RegisterData, extra: RegisterData): RegisterData {
  const governments = replaceRows(base.governments, extra.governments, rowKeys.governments)
  const close = closerOf(governments)
  const ministers = replaceRows(base.ministers, extra.ministers, rowKeys.ministers)
  return {
    ministers: ministers.map(row => ({ ...row, listedAs: row.listedAs.map(close) })),
    portfolios: replaceRows(base.portfolios, extra.portfolios, rowKeys.portfolios),
    tenures: replaceRows(base.tenures, extra.tenures, rowKeys.tenures).map(close),
    governments,
  }
}

function replaceRows<Row>(
  base: readonly Row[],
  extra: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] {
  const rows = new Map(base.map(row => [keyOf(row), row]))
  for (const row of extra) rows.set(keyOf(row), row)
  return [...rows.values()]
}

function closerOf(governments: readonly Government[]): <Row extends Span>(row: Row) => Row {
  const ends = governments.flatMap(({ to }) => to ?? []).sort()
  return row => {
    if (row.to !== null) return row
    const to: Day | undefined = ends.find(end => row.from < end)
    return to === undefined ? row : { ...row, to }
  }
}
