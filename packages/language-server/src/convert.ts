import type { Range } from '@release-lint/schema'
import type { Finding } from 'release-lint'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** The range of UTF-16 offsets as lines and characters. */
export function toLspRange(document: TextDocument, range: Range): Diagnostic['range'] {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) }
}

/** A finding as editors show it. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const { message, note, ruleId, severity, url } = finding
  return {
    range: toLspRange(document, finding.range),
    message: note === undefined ? message : `${message}\n${note}`,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'release-lint',
    code: ruleId,
    codeDescription: { href: url },
  }
}
