import {
  fold,
  LIST_KEYS,
  toYamlItem,
  toYamlScalar,
  type ValueSlot,
  type When,
} from '@release-lint/schema'
import {
  Command,
  type CompletionItem,
  CompletionItemKind,
  InsertTextMode,
} from 'vscode-languageserver'
import { toLspRange } from '../../convert.ts'
import type { OpenRelease } from '../../open-release.ts'

/** What makes VS Code, and nothing else, suggest again once an item is accepted. */
export const SUGGEST_AGAIN = { command: Command.create('Suggest', 'editor.action.triggerSuggest') }

/** What an item needs for its documentation to be worked out later. */
export interface ItemData {
  readonly uri: string
  readonly kind: 'minister' | 'portfolio'
  readonly id: string
  readonly when: When
}

/** A value that may be chosen. */
export interface Choice {
  readonly value: string
  /** Other ways in which it may be typed. */
  readonly forms?: readonly string[]
  readonly detail?: string
  readonly data?: ItemData
}

/** The items that write each choice into a slot, in the order given. */
export function toItems(
  { document }: OpenRelease,
  slot: ValueSlot,
  choices: readonly Choice[],
): CompletionItem[] {
  const range = toLspRange(document, slot.range)
  return choices.map(({ value, forms = [], detail, data }, index) => ({
    label: value,
    kind: CompletionItemKind.Value,
    sortText: toSortText(index),
    filterText: textBefore(slot) + searchText([value, ...forms]),
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range, newText: slot.lead + toYaml(slot, value) },
    ...(detail && { detail }),
    ...(data && { data }),
  }))
}

/** What is typed before a value: where only blanks are, the dash may follow, and some clients do not ask again. */
function textBefore({ lead, prefix, range }: ValueSlot): string {
  const isBlank = prefix !== '' && prefix.length === range.end - range.start
  return isBlank && lead.startsWith(prefix) ? lead : prefix
}

/** What sorts an item at its place, where clients sort by text. */
export function toSortText(index: number): string {
  return String(index).padStart(5, '0')
}

/** Everything that an item may be found by; the label first, so that it weighs most. */
export function searchText(texts: readonly string[]): string {
  const [label = '', ...others] = texts
  const known = new Set([label.toLowerCase()])
  const forms = [label, ...others].map(fold).filter(form => !known.has(form) && known.add(form))
  return [label, ...forms].join(' ')
}

// A value stays in the quotes in which it is being written.
function toYaml({ key, flow, prefix }: ValueSlot, value: string): string {
  if (prefix.endsWith("'") && !value.includes("'")) return `'${value}'`
  const quote = /["']$/.test(prefix)
  return LIST_KEYS.some(list => list === key)
    ? toYamlItem(value, flow, quote)
    : toYamlScalar(value, quote)
}
