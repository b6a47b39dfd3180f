import { applyFixes, lintRelease, safeFix, withLevels } from 'release-lint'
import type { CodeAction, CodeActionParams } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { CheckedRelease } from '../open-release.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'

/** The kind by which editors put the lists in order when a file is saved. */
export const ORGANIZE_KIND = 'source.organizeReleaseLists'

// On for this, whatever the config says.
const ORDER_RULES = withLevels(
  [],
  [
    ['minister-order', 'warn'],
    ['portfolio-order', 'warn'],
  ],
)

/** One action that puts ministers and portfolios in the order of the site. */
export function provideOrganizeLists(
  { document, release, context }: CheckedRelease,
  _: CodeActionParams,
  client: Client,
): CodeAction[] {
  const { findings } = lintRelease(release, { ...context, rules: ORDER_RULES })
  const { edits } = applyFixes(
    release.text,
    findings.flatMap(finding => safeFix(finding) ?? []),
  )
  if (edits.length === 0) return []
  const edit = toWorkspaceEdit(document, edits, client)
  return [
    { title: 'Put ministers and portfolios in the order of the site', kind: ORGANIZE_KIND, edit },
  ]
}
