import type { Entry, Scalar } from './entry.ts'
import type { Range } from './range.ts'

// What YAML reads as the same text whatever stands round it: no indicator, no number, no comment.
const PLAIN = '\\d{4}-\\d{2}-\\d{2}|[A-Za-zª-ɏ](?:[^\\s:#]|:(?! |$)| (?![ #]|$)|(?<! )#)*'
const VALUE = `(?:"([^"\\\\\\n]*)"|(${PLAIN}))$`
const KEY_LINE = new RegExp(`([A-Za-z_-]+):(?:$| {1,9}${VALUE})`, 'my')
const ITEM_LINE = new RegExp(`( *- )${VALUE}`, 'my')
const RESERVED = /^(?:true|false|null)$/i
// Control characters and line separators but the line feed: left to the parser to judge.
const UNUSUAL = /[\0-\t\v-\x1f\x7f-\x9f\u2028\u2029\ufeff]/

/**
 * Reads frontmatter in the form that releases have: keys at the margin, a value a line, block lists.
 *
 * Gives undefined when anything is unusual; what it gives equals what the YAML parser reads.
 */
export function scanCanonical(text: string, content: Range): Entry[] | undefined {
  const block = text.slice(content.start, content.end)
  if (UNUSUAL.test(block)) return undefined
  const drafts: Draft[] = []
  for (let at = 0; at < block.length; ) {
    const key = matchAt(KEY_LINE, block, at)
    if (key) drafts.push(draftOf(key, content.start + at))
    const item = key ?? matchAt(ITEM_LINE, block, at)
    if (!item || (!key && !addItem(item, content.start + at, drafts.at(-1)))) return undefined
    at += item[0].length + 1
  }
  return isCanonical(drafts) ? drafts.map(toEntry) : undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A key with what follows it on its line, and the list below it. */
interface Draft {
  readonly key: string
  readonly keyRange: Range
  readonly value: Scalar
  readonly items: Scalar[]
  /** What stands before the first item. */
  dash: string
}

function draftOf(match: RegExpExecArray, start: number): Draft {
  const key = match[1] ?? ''
  const end = start + key.length
  return {
    key,
    keyRange: { start, end },
    value: scalarOf(match, start) ?? nullAt(end + 1),
    items: [],
    dash: '',
  }
}

/** Adds an item to the list of a key; false when it has none, or when the item is indented otherwise. */
function addItem(match: RegExpExecArray, start: number, draft: Draft | undefined): boolean {
  const dash = match[1] ?? ''
  const item = scalarOf(match, start)
  if (!item || draft?.value.value !== null) return false
  if (draft.items.length === 0) draft.dash = dash
  draft.items.push(item)
  return draft.dash === dash
}

function scalarOf(match: RegExpExecArray, start: number): Scalar | undefined {
  const quoted = match[2]
  const value = quoted ?? match[3]
  if (value === undefined) return undefined
  const end = start + match[0].length
  if (quoted === undefined) {
    const range = { start: end - value.length, end }
    return { kind: 'scalar', value, style: 'plain', range, outer: range }
  }
  const range = { start: end - 1 - value.length, end: end - 1 }
  return { kind: 'scalar', value, style: 'double', range, outer: { start: range.start - 1, end } }
}

function nullAt(at: number): Scalar {
  const range = { start: at, end: at }
  return { kind: 'scalar', value: null, style: 'plain', range, outer: range }
}

function isCanonical(drafts: readonly Draft[]): boolean {
  const keys = new Set(drafts.map(({ key }) => key))
  return keys.size === drafts.length && drafts.every(draft => !holdsReserved(draft))
}

/** Whether YAML reads a key or a plain value as something else than text. */
function holdsReserved({ key, value, items }: Draft): boolean {
  return RESERVED.test(key) || isReserved(value) || items.some(isReserved)
}

function isReserved({ style, value }: Scalar): boolean {
  return style === 'plain' && typeof value === 'string' && value.length < 6 && RESERVED.test(value)
}

function toEntry({ key, keyRange, value, items, dash }: Draft): Entry {
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last) return { key, keyRange, value }
  const start = first.outer.start - dash.trimStart().length
  const range = { start, end: last.outer.end }
  return { key, keyRange, value: { kind: 'sequence', items, range, flow: false } }
}
