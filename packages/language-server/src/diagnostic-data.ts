import type { Finding } from 'release-lint'
import type { Diagnostic } from 'vscode-languageserver'
import { toLspRange } from './convert.ts'
import type { CheckedRelease } from './open-release.ts'

/** What a diagnostic carries for the code actions: which finding of which version it is. */
export interface DiagnosticData {
  readonly resultId: string
  readonly finding: number
}

/** The diagnostic, of those that the client shows, that stands for a finding of the release as it is now. */
export function diagnosticOf(
  { document, findings, resultId }: CheckedRelease,
  finding: Finding,
  shown: readonly Diagnostic[],
): Diagnostic | undefined {
  const index = findings.indexOf(finding)
  const range = toLspRange(document, finding.range)
  return shown.find(diagnostic => {
    if (diagnostic.code !== finding.ruleId) return false
    const data = readData(diagnostic)
    return data?.resultId === resultId
      ? data.finding === index
      : JSON.stringify(toPlain(diagnostic.range)) === JSON.stringify(range)
  })
}

function toPlain({ start, end }: Diagnostic['range']): Diagnostic['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  }
}

function readData({ data }: Diagnostic): DiagnosticData | undefined {
  const known = data as Partial<DiagnosticData> | undefined
  const { resultId, finding } = known ?? {}
  return typeof resultId === 'string' && typeof finding === 'number'
    ? { resultId, finding }
    : undefined
}
