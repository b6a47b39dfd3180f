import type { Entry, Range, Scalar, Value } from '@release-lint/schema'
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { toLspRange } from '../convert.ts'
import type { OpenRelease } from '../open-release.ts'

/** The frontmatter as one symbol, with its keys and the items of their lists in it. */
export function provideDocumentSymbols({ document, release }: OpenRelease): DocumentSymbol[] {
  const { fence, entries } = release
  if (fence.opening.start === fence.opening.end) return []
  return [
    {
      name: 'Frontmatter',
      kind: SymbolKind.Namespace,
      range: toLspRange(document, {
        start: fence.opening.start,
        end: fence.closing?.end ?? Math.max(fence.content.end, fence.opening.end),
      }),
      selectionRange: toLspRange(document, fence.opening),
      children: entries
        .filter(({ key }) => key.trim() !== '')
        .map(entry => entrySymbol(document, entry)),
    },
  ]
}

function entrySymbol(document: TextDocument, { key, keyRange, value }: Entry): DocumentSymbol {
  return {
    name: key,
    kind: value.kind === 'sequence' ? SymbolKind.Array : SymbolKind.Property,
    range: toLspRange(document, {
      start: keyRange.start,
      end: Math.max(keyRange.end, endOf(value)),
    }),
    selectionRange: toLspRange(document, keyRange),
    ...(value.kind === 'scalar' && value.value !== null && { detail: String(value.value) }),
    ...(value.kind === 'sequence' && { children: itemSymbols(document, value.items) }),
  }
}

function itemSymbols(document: TextDocument, items: readonly Value[]): DocumentSymbol[] {
  return items
    .filter((item): item is Scalar => item.kind === 'scalar')
    .filter(({ value }) => String(value ?? '').trim() !== '')
    .map(({ value, outer, range }) => ({
      name: String(value),
      kind: SymbolKind.String,
      range: toLspRange(document, outer),
      selectionRange: toLspRange(document, range),
    }))
}

function endOf(value: Value): Range['end'] {
  return value.kind === 'scalar' ? value.outer.end : value.range.end
}
