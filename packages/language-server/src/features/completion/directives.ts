import { DIRECTIVES, type Finding, rules, ruleUrl, type TypedDirective } from 'release-lint'
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver'
import { toLspRange } from '../../convert.ts'
import type { OpenRelease } from '../../open-release.ts'
import { SUGGEST_AGAIN, toSortText } from './choice.ts'
import type { CompletionOptions } from './options.ts'

// One release in a hundred is longer than 10,000 characters; to check a much longer one again takes too long.
const MAX_LINTED = 20_000

/** The names of directives, or the rules that one may name: first those with a finding that it would suppress. */
export function directiveItems(
  open: OpenRelease,
  directive: TypedDirective,
  options: CompletionOptions,
): CompletionItem[] {
  return directive.name === undefined
    ? nameItems(open, directive, options)
    : ruleItems(open, directive, options)
}

function nameItems(
  { document }: OpenRelease,
  { range, closing }: TypedDirective,
  { snippets, vscode }: CompletionOptions,
): CompletionItem[] {
  return Object.entries(DIRECTIVES).map(([name, detail], index) => ({
    label: name,
    kind: CompletionItemKind.Keyword,
    detail,
    sortText: toSortText(index),
    textEdit: {
      range: toLspRange(document, range),
      newText: snippets ? `${name} $1 -- \${2:why}${closing}` : `${name} `,
    },
    ...(snippets && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(vscode && SUGGEST_AGAIN),
  }))
}

function ruleItems(
  open: OpenRelease,
  directive: TypedDirective,
  options: CompletionOptions,
): CompletionItem[] {
  const { range, ids, covers } = directive
  const found = new Set(
    unsuppressed(open, directive, options)
      .filter(({ range: { start } }) => covers.start <= start && start < covers.end)
      .map(({ ruleId }) => ruleId),
  )
  return rules
    .filter(({ id }) => !ids.includes(id))
    .toSorted((a, b) => Number(found.has(b.id)) - Number(found.has(a.id)))
    .map(({ id, summary }, index) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: summary,
      documentation: { kind: MarkupKind.Markdown, value: `[${id}](${ruleUrl(id)})` },
      sortText: toSortText(index),
      textEdit: { range: toLspRange(open.document, range), newText: id },
    }))
}

/** The findings without the directive itself, which suppresses all that it covers while it names no rule. */
function unsuppressed(
  { release: { text }, findings }: OpenRelease,
  { written: { start, end } }: TypedDirective,
  { lint }: CompletionOptions,
): readonly Finding[] {
  if (!lint || text.length > MAX_LINTED) return findings
  return lint(text.slice(0, start) + ' '.repeat(end - start) + text.slice(end))
}
