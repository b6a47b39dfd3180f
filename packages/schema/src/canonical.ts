import type { Entry, Foreign, Scalar } from './entry.ts'
import type { Range } from './range.ts'

// What stands before the value of a line: a key at the margin, or the dash of an item.
const KEY = /[A-Za-z_-]+:(?: {1,9}(?=[^ \n])|$)/my
const DASH = / *- (?=[^ \n])/y
const QUOTED = /^"[^"\\]*"$/
const ESCAPED = /\\(?:(["\\])|u([\dA-Fa-f]{4}))/g
// What YAML reads as the same text whatever stands round it: no indicator, no number, no comment.
const PLAIN_START = /^(?:[A-Za-zª-ɏ]|\d{4}-\d{2}-\d{2}$)/
const NOT_PLAIN = /[^\S ]|:(?: |$)| (?:#|$)/
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
    const feed = block.indexOf('\n', at)
    const end = feed === -1 ? block.length : feed
    if (!readLine({ block, base: content.start, at, end }, drafts)) return undefined
    at = end + 1
  }
  return isCanonical(drafts) ? drafts.map(toEntry) : undefined
}

/** A line of the frontmatter from `at` to `end`; `base` is where the frontmatter starts in the file. */
interface Line {
  readonly block: string
  readonly base: number
  readonly at: number
  readonly end: number
}

/** Adds a line to the drafts; false when it is neither a key with its value nor an item. */
function readLine({ block, base, at, end }: Line, drafts: Draft[]): boolean {
  const key = keyAt(block, at)
  if (key === undefined) {
    DASH.lastIndex = at
    const dash = DASH.test(block) ? block.slice(at, DASH.lastIndex) : undefined
    const from = DASH.lastIndex
    if (dash === undefined) return false
    const text = block.slice(from, end)
    return addItem(scalarOf(text, base + from) ?? pairOf(text, base + from), dash, drafts.at(-1))
  }
  const from = KEY.lastIndex
  const keyRange = { start: base + at, end: base + at + key.length }
  const value =
    from === end ? nullAt(keyRange.end + 1) : scalarOf(block.slice(from, end), base + from)
  if (!value) return false
  drafts.push({ key, keyRange, value, items: [], dash: '' })
  return true
}

function keyAt(block: string, at: number): string | undefined {
  KEY.lastIndex = at
  return KEY.test(block) ? block.slice(at, block.indexOf(':', at)) : undefined
}

/** A key with what follows it on its line, and the list below it. */
interface Draft {
  readonly key: string
  readonly keyRange: Range
  readonly value: Scalar
  readonly items: (Scalar | Foreign)[]
  /** What stands before the first item. */
  dash: string
}

/** Adds an item to the list of a key; false when it has none, or when the item is indented otherwise. */
function addItem(
  item: Scalar | Foreign | undefined,
  dash: string,
  draft: Draft | undefined,
): boolean {
  if (!item || draft?.value.value !== null) return false
  if (draft.items.length === 0) draft.dash = dash
  draft.items.push(item)
  return draft.dash === dash
}

/** The value of a line that reaches to its end; undefined when it is more than plain or quoted text. */
function scalarOf(text: string, start: number): Scalar | undefined {
  const end = start + text.length
  const outer = { start, end }
  if (text.startsWith('"')) {
    const value = QUOTED.test(text) ? text.slice(1, -1) : unescaped(text)
    if (value === undefined) return undefined
    const range = { start: start + 1, end: end - 1 }
    return { kind: 'scalar', value, style: 'double', range, outer }
  }
  if (!isPlain(text)) return undefined
  return { kind: 'scalar', value: text, style: 'plain', range: outer, outer }
}

function isPlain(text: string): boolean {
  return PLAIN_START.test(text) && !NOT_PLAIN.test(text)
}

// No key is longer.
const MAX_KEY = 1000

/** The map that `Māori Crown Relations: Te Arawhiti` is without quotation marks; undefined for anything else. */
function pairOf(text: string, start: number): Foreign | undefined {
  const [key = '', value = '', ...others] = text.split(': ')
  const isPair = others.length === 0 && key.length < MAX_KEY && isPlain(key) && isPlain(value)
  return isPair ? { kind: 'mapping', range: { start, end: start + text.length } } : undefined
}

/** The value of quoted text with escaped quotation marks, backslashes and `\u00a0`; undefined where it holds anything else. */
function unescaped(text: string): string | undefined {
  const inner = text.slice(1, -1)
  const isWhole = text.length > 1 && text.endsWith('"')
  if (!isWhole || /["\\]/.test(inner.replace(ESCAPED, ''))) return undefined
  return inner.replace(ESCAPED, (_, mark: string | undefined, code = '') =>
    mark === undefined ? String.fromCharCode(Number.parseInt(code, 16)) : mark,
  )
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
  return isReservedWord(key) || isReserved(value) || items.some(isReserved)
}

function isReserved(value: Scalar | Foreign): boolean {
  if (value.kind !== 'scalar' || value.style !== 'plain') return false
  return typeof value.value === 'string' && isReservedWord(value.value)
}

function isReservedWord(text: string): boolean {
  return text.length < 6 && RESERVED.test(text)
}

function toEntry({ key, keyRange, value, items, dash }: Draft): Entry {
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last) return { key, keyRange, value }
  const range = { start: startOf(first) - dash.trimStart().length, end: endOf(last) }
  return { key, keyRange, value: { kind: 'sequence', items, range, flow: false } }
}

function startOf(value: Scalar | Foreign): number {
  return (value.kind === 'scalar' ? value.outer : value.range).start
}

function endOf(value: Scalar | Foreign): number {
  return (value.kind === 'scalar' ? value.outer : value.range).end
}
