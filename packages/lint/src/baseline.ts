import { once } from '@release-lint/schema'
import * as z from 'zod'
import type { Finding } from './finding.ts'
import { fingerprintsOf } from './fingerprint.ts'

/** The findings that an archive had when it adopted the linter: fingerprints by path, from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly string[]>

/** The findings of a file, parted by a baseline. */
export interface BaselineResult {
  /** Those to report. */
  readonly findings: readonly Finding[]
  /** Those that the baseline holds. */
  readonly suppressed: readonly Finding[]
  /** Entries of which there is no finding any more. */
  readonly stale: readonly string[]
}

/**
 * Parts the findings of a text into those that its entries of a baseline hold and those to report.
 *
 * A rule that crashed is always reported.
 */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly string[],
  text: string,
): BaselineResult {
  if (entries.length === 0) return { findings, suppressed: [], stale: [] }
  const prints = fingerprintsOf(text, findings)
  const known = new Set(entries)
  const isHeld = (finding: Finding, index: number): boolean =>
    !finding.crash && known.has(prints[index] ?? '')
  const present = new Set(prints)
  return {
    findings: findings.filter((finding, index) => !isHeld(finding, index)),
    suppressed: findings.filter(isHeld),
    stale: entries.filter(entry => !present.has(entry)),
  }
}

/** The entries that hold every finding of a text but crashes. */
export function entriesOf(findings: readonly Finding[], text: string): readonly string[] {
  return fingerprintsOf(text, findings).filter((_, index) => !findings[index]?.crash)
}

const schema = once(() =>
  z.strictObject({
    version: z.literal(1),
    files: z.record(z.string(), z.array(z.string())),
  }),
)

/** Parses the text of a baseline. Throws an Error that says what is wrong with it. */
export function parseBaseline(text: string): Baseline {
  const result = schema().safeParse(JSON.parse(text))
  if (result.success) return new Map(Object.entries(result.data.files))
  const [issue] = result.error.issues
  throw new Error(`${issue?.path.join('.') || 'the file'}: ${issue?.message}`)
}

/** Writes a baseline as text: sorted, one line for each file, so that branches merge. */
export function formatBaseline(baseline: Baseline): string {
  const lines = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) => `    ${JSON.stringify(path)}: ${listOf(entries)}`)
  const files = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`
  return `{\n  "version": 1,\n  "files": ${files}\n}\n`
}

function listOf(entries: readonly string[]): string {
  const items = entries.toSorted().map(entry => JSON.stringify(entry))
  return `[${items.join(', ')}]`
}
