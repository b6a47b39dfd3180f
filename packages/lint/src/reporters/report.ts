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
  /** The columns of the terminal; undefined where there is none. */
  readonly columns?: number | undefined
  /** Whether fixes were only tried. */
  readonly dry: boolean
}

/** Writes a report as text. */
export type Reporter = (report: Report) => string

/** What is said when there was nothing to check. */
export const noRelease = 'No release found to check\n'

/** How many findings of a severity there are. */
export function count(files: readonly CheckedFile[], severity: Finding['severity']): number {
  return files.reduce(
    (sum, { findings }) => sum + findings.filter(finding => finding.severity === severity).length,
    0,
  )
}

/** A number with its noun: `1 error`, `2 errors`, `2 fixes`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : noun.endsWith('x') ? 'es' : 's'}`
}

// A release may come from anybody, and must not move the cursor or turn text round.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Text for one line of a terminal: every invisible character as a sign of the same width. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '·')
}
