import type { Finding } from '../finding.ts'

/** One checked release. */
export interface CheckedFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
  /** How many fixes went in. */
  readonly fixed: number
}

/** What a run found. */
export interface Report {
  readonly cwd: string
  readonly files: readonly CheckedFile[]
  readonly color: boolean
}

/** Writes a report as text. */
export type Reporter = (report: Report) => string

/** How many findings of a severity there are. */
export function count(files: readonly CheckedFile[], severity: Finding['severity']): number {
  return files.reduce(
    (sum, { findings }) => sum + findings.filter(finding => finding.severity === severity).length,
    0,
  )
}

/** A number with its noun: `1 error`, `2 errors`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
