import { describeKey, KEYS, type Key, type KeySlot, keyShape } from '@release-lint/schema'
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver'
import { toLspRange } from '../../convert.ts'
import type { OpenRelease } from '../../open-release.ts'
import { SUGGEST_AGAIN, toSortText } from './choice.ts'
import type { CompletionOptions } from './options.ts'

// After these there is something to suggest.
const SUGGESTED = new Set<Key>(['date', 'url', 'ministers', 'portfolios'])

/** The keys that the release lacks, in the order of the site, each with the shape of its value. */
export function keyItems(
  { document, release }: OpenRelease,
  slot: KeySlot,
  options: CompletionOptions,
): CompletionItem[] {
  const range = toLspRange(document, slot.range)
  const lineEnd = release.text.includes('\r\n') ? '\r\n' : '\n'
  const isWritten = (key: Key): boolean => release.entry(key) !== undefined
  return KEYS.flatMap((key, index) =>
    isWritten(key)
      ? []
      : [
          {
            label: key,
            kind: CompletionItemKind.Property,
            documentation: describeKey(key) ?? '',
            sortText: toSortText(index),
            insertTextMode: InsertTextMode.asIs,
            textEdit: { range, newText: newText(key, slot, options, lineEnd) },
            ...(options.snippets && { insertTextFormat: InsertTextFormat.Snippet }),
            ...(options.vscode && slot.before === undefined && SUGGESTED.has(key) && SUGGEST_AGAIN),
          },
        ],
  )
}

function newText(
  key: Key,
  { before: following }: KeySlot,
  { snippets }: CompletionOptions,
  lineEnd: string,
): string {
  if (following === 'value') return key
  if (following === 'items') return `${key}:`
  const { before, after } = keyShape(key, lineEnd)
  return snippets ? `${before}$0${after}` : before + after
}
