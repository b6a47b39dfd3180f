import type { Entry, Scalar, Value } from './entry.ts'
import type { Range } from './range.ts'

const ITEM = /^[ \t]*-(?:[ \t]+|$)/
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

/** Reads what it can of frontmatter that is not valid YAML, line by line; every value is text. */
export function scanBroken(text: string, content: Range): Entry[] {
  const drafts: Draft[] = []
  for (const line of linesOf(text, content)) addLine(line, drafts)
  return drafts.map(toEntry)
}

/** Adds a line to the last list, or as a new key; one that fits nowhere is left out. */
function addLine(line: Line, drafts: Draft[]): void {
  const last = drafts.at(-1)
  const dash = last?.value.value === null ? ITEM.exec(line.text)?.[0] : undefined
  if (last && dash !== undefined) {
    last.items.push(scalarAt(line, dash.length))
    last.dash ??= dash
    return
  }
  const draft = draftOf(line)
  if (draft) drafts.push(draft)
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

function toEntry({ key, keyRange, value, items, dash }: Draft): Entry {
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last || dash === undefined) return { key, keyRange, value: bracketed(value) }
  const start = first.outer.start - dash.trimStart().length
  return {
    key,
    keyRange,
    value: { kind: 'sequence', items, range: { start, end: last.outer.end }, flow: false },
  }
}

/** A list in brackets, which is canonical nowhere and may lack its end; any other value as it is. */
function bracketed(value: Scalar): Value {
  const { value: source, range } = value
  if (typeof source !== 'string' || !source.startsWith('[')) return value
  const parts = [...source.matchAll(/[^,[\]]+/g)].filter(([part]) => part.trim() !== '')
  const items = parts.map(({ 0: part, index }) =>
    scalarAt({ start: range.start + index, text: part }, part.length - part.trimStart().length),
  )
  return { kind: 'sequence', items, range, flow: true }
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
