import type { Release, Text } from '@release-lint/schema'
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
  // The text with its quotes moves, so that each item stays as it is written.
  const edits = items.flatMap((item, index) => {
    const { outer } = (sorted[index] ?? item).text
    return sorted[index] === item
      ? []
      : [{ range: item.text.outer, text: file.slice(outer.start, outer.end) }]
  })
  return {
    message: `\`${wrong.text.value}\` belongs before \`${above?.text.value}\``,
    range: wrong.text.range,
    fixes: [{ title: 'Put the list in order', edits, safe: true }],
  }
}
