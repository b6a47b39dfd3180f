import { applyFixes, type Edit, type Finding, fixText, safeFix } from 'release-lint'
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { CheckedRelease } from '../open-release.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { findingsAt, shownAs } from './findings-at.ts'

/** The kind by which editors fix everything when a file is saved. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.releaseLint`

/** One action that does to the text what `release-lint --fix` does. */
export function provideFixAll(
  release: CheckedRelease,
  _: CodeActionParams,
  client: Client,
): CodeAction[] {
  const edits = fixAllEdits(release)
  if (edits.length === 0) return []
  const edit = toWorkspaceEdit(release.document, edits, client)
  return [{ title: 'Fix all problems that can be fixed safely', kind: FIX_ALL_KIND, edit }]
}

/** For each rule with findings at a range: one action that fixes all of its findings in the file. */
export function provideFixRule(
  release: CheckedRelease,
  params: CodeActionParams,
  client: Client,
): CodeAction[] {
  const ids = new Set(
    findingsAt(release, params)
      .filter(safeFix)
      .map(({ ruleId }) => ruleId),
  )
  return [...ids].flatMap(id => {
    const alike = release.findings.filter(finding => finding.ruleId === id && safeFix(finding))
    if (alike.length < 2) return []
    const { edits } = applyFixes(release.release.text, fixesOf(alike))
    return [
      {
        title: `Fix all \`${id}\` problems`,
        kind: CodeActionKind.QuickFix,
        diagnostics: alike.map(finding => shownAs(release, finding, params)),
        edit: toWorkspaceEdit(release.document, edits, client),
      },
    ]
  })
}

function fixAllEdits({ release: { text }, found, lint }: CheckedRelease): readonly Edit[] {
  const once = applyFixes(text, fixesOf(found))
  const fixed = fixText(text, current => (current === text ? found : lint(current)))
  return fixed.text === once.text ? once.edits : [difference(text, fixed.text)]
}

function fixesOf(findings: readonly Finding[]): NonNullable<ReturnType<typeof safeFix>>[] {
  return findings.flatMap(finding => safeFix(finding) ?? [])
}

/** The one edit that turns a text into another: what they share at both ends stays. */
function difference(before: string, after: string): Edit {
  const longest = Math.min(before.length, after.length)
  let start = 0
  while (start < longest && before[start] === after[start]) start++
  let end = 0
  while (end < longest - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return {
    range: { start, end: before.length - end },
    text: after.slice(start, after.length - end),
  }
}
