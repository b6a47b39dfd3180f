import { type Fault, faultsIn } from './register-faults.ts'
import { EMPTY_REGISTER, overlay, rowKeys } from './register-overlay.ts'
import { ROW_KINDS } from './register-schema.ts'
import type { RegisterData } from './register-types.ts'
import {
  type RegisterFile,
  type RegisterProblem,
  type RegisterSource,
  readRegisterFile,
} from './register-yaml.ts'

export type { RegisterFile, RegisterProblem } from './register-yaml.ts'

/** Everything that is wrong in register files, on their own or laid over `base`. */
export function checkRegister(
  files: readonly RegisterFile[],
  base: RegisterData = EMPTY_REGISTER,
): readonly RegisterProblem[] {
  return readRegisterFiles(files, base).problems
}

/** The base with the rows of the files laid over it; the base alone while the files have problems. */
export function readRegisterFiles(
  files: readonly RegisterFile[],
  base: RegisterData = EMPTY_REGISTER,
): { readonly data: RegisterData; readonly problems: readonly RegisterProblem[] } {
  const sources = files.map(readRegisterFile)
  const misshapen = sources.flatMap(({ problems }) => problems)
  if (misshapen.length > 0) return { data: base, problems: misshapen }
  const own = together(sources)
  const data = overlay(base, own)
  const problems = problemsIn(faultsIn(data, own), sources)
  return { data: problems.length > 0 ? base : data, problems }
}

function together(sources: readonly RegisterSource[]): RegisterData {
  return {
    ministers: sources.flatMap(({ rows }) => rows.ministers ?? []),
    portfolios: sources.flatMap(({ rows }) => rows.portfolios ?? []),
    tenures: sources.flatMap(({ rows }) => rows.tenures ?? []),
    governments: sources.flatMap(({ rows }) => rows.governments ?? []),
  }
}

type Place = Pick<Fault, 'kind' | 'row'> & {
  readonly source: RegisterSource
  readonly index: number
}

// Only what the files say can be put right in them, so faults of the base alone are left out.
function problemsIn(
  faults: Iterable<Fault>,
  sources: readonly RegisterSource[],
): RegisterProblem[] {
  const places = placesOf(sources)
  const problems = [...places.values()].flatMap(repeated)
  for (const fault of faults) {
    const same = places.get(keyOf(fault)) ?? []
    // Of a row that is there twice the later one counts.
    const place = same.find(({ row }) => row === fault.row) ?? same.at(-1)
    if (place) problems.push(problemAt(place, fault))
  }
  return problems.sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}

function placesOf(sources: readonly RegisterSource[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const source of sources) {
    for (const kind of ROW_KINDS) {
      for (const [index, row] of (source.rows[kind] ?? []).entries()) {
        const key = keyOf({ kind, row })
        places.set(key, [...(places.get(key) ?? []), { source, kind, row, index }])
      }
    }
  }
  return places
}

function keyOf({ kind, row }: Pick<Fault, 'kind' | 'row'>): string {
  const key = rowKeys[kind] as (of: typeof row) => string
  return `${kind} ${key(row)}`
}

function problemAt(
  { source, kind, index }: Place,
  { path, message }: Pick<Fault, 'path' | 'message'>,
): RegisterProblem {
  return source.problemAt([kind, index, ...path], message)
}

function repeated([first, ...others]: readonly Place[]): RegisterProblem[] {
  if (!first) return []
  const { path, line } = problemAt(first, { path: [], message: '' })
  const message = `This row is there already (${path}:${line}); keep one of the two`
  return others.map(place => problemAt(place, { path: [], message }))
}
