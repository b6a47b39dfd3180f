import { type Finding, type Fix, safeFix } from 'release-lint'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { CheckedRelease } from '../open-release.ts'
import { toRename, toWorkspaceEdit } from '../workspace-edit.ts'
import { findingsAt, shownAs } from './findings-at.ts'

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
