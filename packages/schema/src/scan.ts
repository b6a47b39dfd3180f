import type { Entry, Scalar } from './entry.ts'
import type { Range } from './range.ts'

// What YAML reads as the same text whatever stands round it: no indicator, no number, no comment.
const SAFE_PLAIN = /^(?:\d{4}-\d{2}-\d{2}|\p{L}(?:[^\s:#]|:(?! |$)| (?![ #]|$)|(?<! )#)*)$/u
const SAFE_QUOTED = /^"[^"\\]*"$/
const SAFE_KEY = /^[A-Za-z_-]+$/
const RESERVED = /^(?:true|false|null)$/i
const ITEM = /^[ \t]*-(?:[ \t]+|$)/
// Control characters and line separators but the line feed: left to the parser to judge.
const UNUSUAL = /[\0-\t\v-\x1f\x7f-\x9f\u2028\u2029\ufeff]/

interface Line {
  readonly start: number
  readonly text: string
}

interface Draft {
  readonly key: string
  readonly keyRange: Range
  readonly value: Scalar
  readonly items: Scalar[]
  /** What stands before the first item, up to its value. */
  dash?: string
}

/**
 * Reads frontmatter in the form that releases have: keys at the margin, a value a line, block lists.
 *
 * Gives undefined when anything is unusual; what it gives equals what the YAML parser reads.
 */
export function scanCanonical(text: string, content: Range): Entry[] | undefined {
  if (UNUSUAL.test(text.slice(content.start, content.end))) return undefined
  const drafts: Draft[] = []
  const keys = new Set<string>()
  for (const line of linesOf(text, content)) {
    const draft = addLine(line, drafts, isSafe)
    if (!draft || !isCanonical(line, draft)) return undefined
    keys.add(draft.key)
  }
  return keys.size === drafts.length ? drafts.map(toEntry) : undefined
}

/** Reads what it can of frontmatter that is not valid YAML, line by line; every value is text. */
export function scanBroken(text: string, content: Range): Entry[] {
  const drafts: Draft[] = []
  for (const line of linesOf(text, content)) addLine(line, drafts, () => true)
  return drafts.map(toEntry)
}

/** Adds a line to the last list, or as a new key; gives what it was added to, undefined when it fits nowhere. */
function addLine(
  line: Line,
  drafts: Draft[],
  accepts: (source: string) => boolean,
): Draft | undefined {
  const last = drafts.at(-1)
  const dash = last?.value.value === null ? ITEM.exec(line.text)?.[0] : undefined
  if (last && dash !== undefined) {
    if (!accepts(line.text.slice(dash.length))) return undefined
    last.items.push(scalarAt(line, dash.length))
    last.dash ??= dash
    return dash === last.dash ? last : undefined
  }
  const draft = draftOf(line)
  if (
    !draft ||
    !(draft.value.value === null || accepts(line.text.slice(draft.value.outer.start - line.start)))
  ) {
    return undefined
  }
  drafts.push(draft)
  return draft
}

function draftOf(line: Line): Draft | undefined {
  const colon = /:(?:[ \t]|$)/.exec(line.text)?.index ?? -1
  const key = line.text.slice(0, Math.max(colon, 0)).trimEnd()
  if (key === '' || /^[\s#-]/.test(key)) return undefined
  const rest = line.text.slice(colon + 1).trimStart()
  const value = scalarAt(line, rest === '' ? colon + 1 : line.text.length - rest.length)
  return { key, keyRange: { start: line.start, end: line.start + key.length }, value, items: [] }
}

function scalarAt(line: Line, from: number): Scalar {
  const kept = line.text.slice(from).trimEnd()
  const start = line.start + from
  const outer = { start, end: start + kept.length }
  const style = kept[0] === '"' ? 'double' : kept[0] === "'" ? 'single' : 'plain'
  if (style === 'plain') {
    return { kind: 'scalar', value: kept === '' ? null : kept, style, range: outer, outer }
  }
  const closed = kept.length > 1 && kept.at(-1) === kept[0]
  const range = { start: start + 1, end: outer.end - (closed ? 1 : 0) }
  return { kind: 'scalar', value: kept.slice(1, closed ? -1 : undefined), style, range, outer }
}

function isSafe(source: string): boolean {
  return SAFE_QUOTED.test(source) || (SAFE_PLAIN.test(source) && !RESERVED.test(source))
}

function isCanonical(line: Line, draft: Draft): boolean {
  return (
    !line.text.endsWith(' ') &&
    SAFE_KEY.test(draft.key) &&
    !RESERVED.test(draft.key) &&
    (draft.dash === undefined || /^ *- $/.test(draft.dash))
  )
}

function toEntry({ key, keyRange, value, items, dash }: Draft): Entry {
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last || dash === undefined) return { key, keyRange, value }
  const start = first.outer.start - dash.trimStart().length
  return {
    key,
    keyRange,
    value: { kind: 'sequence', items, range: { start, end: last.outer.end }, flow: false },
  }
}

function* linesOf(text: string, content: Range): Generator<Line> {
  for (let start = content.start; start < content.end; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 || feed > content.end ? content.end : feed
    const cut = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end
    yield { start, text: text.slice(start, cut) }
    start = end + 1
  }
}
