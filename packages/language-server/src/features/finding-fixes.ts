import { type Finding, type Fix, safeFix } from 'release-lint'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { toDiagnostic, toRange } from '../convert.ts'
import { diagnosticOf } from '../diagnostic-data.ts'
import type { CheckedRelease } from '../open-release.ts'
import { toRename, toWorkspaceEdit } from '../workspace-edit.ts'

/** Every fix and suggestion of the findings at a range, as quick fixes of their diagnostics. */
export function provideFindingFixes(
  release: CheckedRelease,
  params: CodeActionParams,
  client: Client,
): CodeAction[] {
  return findingsAt(release, params).flatMap(finding => {
    const diagnostics = [shownAs(release, finding, params)]
    const preferred = onlySafe(finding)
    return finding.fixes.flatMap(fix => {
      const edit = toEdit(release, fix, client)
      if (!edit) return []
      return [
        {
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics,
          edit,
          ...(fix === preferred && { isPreferred: true }),
        },
      ]
    })
  })
}

/** The findings that a range touches. */
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
): ReturnType<typeof toDiagnostic> {
  return (
    diagnosticOf(release, finding, context.diagnostics) ?? toDiagnostic(release.document, finding)
  )
}

/** The safe fix of a finding where it has one alone. */
function onlySafe(finding: Finding): Fix | undefined {
  return finding.fixes.filter(({ safe }) => safe).length === 1 ? safeFix(finding) : undefined
}

function toEdit(
  { document }: CheckedRelease,
  { edits, rename }: Fix,
  client: Client,
): WorkspaceEdit | undefined {
  return rename === undefined
    ? toWorkspaceEdit(document, edits, client)
    : toRename(document, rename, client)
}
