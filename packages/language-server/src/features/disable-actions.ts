import { type DisableScope, disableEdit } from 'release-lint'
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { CheckedRelease } from '../open-release.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { findingsAt, shownAs } from './findings-at.ts'

const SCOPES = { line: 'on this line', file: 'in this file' } as const satisfies {
  [Scope in DisableScope]: string
}

/** For each rule with findings at a range: actions that suppress it with a comment, and leave room for the reason. */
export function provideDisableActions(
  release: CheckedRelease,
  params: CodeActionParams,
  client: Client,
): CodeAction[] {
  const found = findingsAt(release, params)
  const first = found.filter(
    ({ ruleId }, index) => found.findIndex(other => other.ruleId === ruleId) === index,
  )
  return first.flatMap(finding =>
    (['line', 'file'] as const).flatMap(scope => {
      const edit = disableEdit(release.release, finding, scope)
      if (!edit) return []
      return [
        {
          title: `Disable \`${finding.ruleId}\` ${SCOPES[scope]}`,
          kind: CodeActionKind.QuickFix,
          diagnostics: [shownAs(release, finding, params)],
          edit: toWorkspaceEdit(release.document, [edit], client),
        },
      ]
    }),
  )
}
