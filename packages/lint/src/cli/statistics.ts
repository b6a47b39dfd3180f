import type { Finding } from '../finding.ts'
import { safeFix } from '../fix.ts'
import type { CheckedFile } from '../reporters/report.ts'
import { tally } from '../reporters/tally.ts'
import { alignColumns } from './table.ts'

/** How often each rule has found something, in how many releases, and how much of it `--fix` mends. */
export function statisticsTable(files: readonly CheckedFile[]): string {
  const found = files.flatMap(({ path, findings }) => findings.map(finding => ({ path, finding })))
  const rows = tally(found, ({ finding }) => [finding.ruleId]).map(({ key, items }) =>
    toRow(key, items),
  )
  return alignColumns([
    ['rule', 'findings', 'releases', 'fixable'],
    ...rows,
    ...(rows.length > 1 ? [toRow('all', found)] : []),
  ])
}

function toRow(name: string, found: readonly { path: string; finding: Finding }[]): string[] {
  const fixable = found.filter(({ finding }) => safeFix(finding)).length
  const releases = new Set(found.map(({ path }) => path)).size
  const share = found.length === 0 ? 0 : Math.round((100 * fixable) / found.length)
  return [name, `${found.length}`, `${releases}`, `${fixable} (${share} %)`]
}
