import type { Range, Release, Text } from '@release-lint/schema'
import type { Problem } from '../finding.ts'

interface Item<Entry> {
  readonly text: Text
  readonly entry: Entry
}

/** The first item that belongs before the one above it, with the fix that puts all in order. */
export function orderProblem<Entry>(
  { text: file }: Release,
  items: readonly Item<Entry>[],
  compare: (a: Entry, b: Entry) => number,
): Problem | undefined {
  const sorted = items.toSorted((a, b) => compare(a.entry, b.entry))
  const wrong = items.find((item, index) => {
    const above = items[index - 1]
    return above !== undefined && compare(above.entry, item.entry) > 0
  })
  if (!wrong) return undefined
  const above = items[items.indexOf(wrong) - 1]
  const places = placesOf(file, items)
  const edits = items.flatMap((item, index) => {
    const other = sorted[index] ?? item
    const [range, from] = [places[index], places[items.indexOf(other)]]
    return other === item || !range || !from
      ? []
      : [{ range, text: file.slice(from.start, from.end) }]
  })
  return {
    message: `\`${wrong.text.value}\` belongs before \`${above?.text.value}\``,
    range: wrong.text.range,
    fixes: [{ title: 'Put the list in order', edits, safe: true }],
  }
}

/** What moves with each item: its quotes, and in a list with a line for each item its comments too. */
function placesOf(file: string, items: readonly { readonly text: Text }[]): Range[] {
  const outer = items.map(({ text }) => text.outer)
  const lines = outer.map((range, index) => linesOf(file, range, outer[index - 1]?.end ?? 0))
  const whole = lines.flatMap(range => range ?? [])
  const hasComment = whole.some(({ start, end }) => file.slice(start, end).includes('#'))
  return hasComment && whole.length === outer.length ? whole : outer
}

// Of an item that has its line to itself: what stands before it, and after it.
const MARKER = /^ *- +$/
const COMMENT = /^[ \t]*(?:#|$)/
const COMMENT_LINE = /^[ \t]*#/

/** From the comments above an item that follow `after`, or its own marker, to the end of its line; undefined where it shares the line. */
function linesOf(file: string, { start, end }: Range, after: number): Range | undefined {
  const feed = file.indexOf('\n', end)
  const lineEnd = end + file.slice(end, feed === -1 ? file.length : feed).trimEnd().length
  let top = startOfLine(file, start)
  if (!MARKER.test(file.slice(top, start)) || !COMMENT.test(file.slice(end, lineEnd))) {
    return undefined
  }
  for (let above = startOfLine(file, top - 1); top > 0 && above > after; ) {
    if (!COMMENT_LINE.test(file.slice(above, top))) break
    top = above
    above = startOfLine(file, top - 1)
  }
  return { start: top + file.slice(top).search(/[^ \t]/), end: lineEnd }
}

function startOfLine(file: string, offset: number): number {
  return offset <= 0 ? 0 : file.lastIndexOf('\n', offset - 1) + 1
}
