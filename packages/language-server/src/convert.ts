import type { Range } from '@release-lint/schema'
import { type Finding, findRule } from 'release-lint'
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** The range of UTF-16 offsets as lines and characters. */
export function toLspRange(document: TextDocument, range: Range): Diagnostic['range'] {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) }
}

/** Lines and characters as a range of UTF-16 offsets. */
export function toRange(document: TextDocument, { start, end }: Diagnostic['range']): Range {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
}

const TAGS = {
  unnecessary: [DiagnosticTag.Unnecessary],
  deprecated: [DiagnosticTag.Deprecated],
} as const

/** A finding as editors show it. */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  related: readonly DiagnosticRelatedInformation[] = [],
): Diagnostic {
  const { message, note, ruleId, severity, url } = finding
  const drawn = findRule(ruleId)?.drawn
  return {
    range: toLspRange(document, finding.range),
    message: note === undefined ? message : `${message}\n${note}`,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'release-lint',
    code: ruleId,
    codeDescription: { href: url },
    ...(drawn && { tags: [...TAGS[drawn]] }),
    ...(related.length > 0 && { relatedInformation: [...related] }),
  }
}
