import type { Finding } from 'release-lint'
import type { CodeActionParams, Diagnostic } from 'vscode-languageserver'
import { toDiagnostic, toRange } from '../convert.ts'
import { diagnosticOf } from '../diagnostic-data.ts'
import type { CheckedRelease } from '../open-release.ts'

/** The findings that the range of a request touches. */
export function findingsAt(
  { document, findings }: CheckedRelease,
  { range }: CodeActionParams,
): readonly Finding[] {
  const { start, end } = toRange(document, range)
  return findings.filter(finding => finding.range.start <= end && start <= finding.range.end)
}

/** The diagnostic by which the client knows a finding. */
export function shownAs(
  release: CheckedRelease,
  finding: Finding,
  { context }: CodeActionParams,
): Diagnostic {
  return (
    diagnosticOf(release, finding, context.diagnostics) ?? toDiagnostic(release.document, finding)
  )
}
