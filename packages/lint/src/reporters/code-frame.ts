import type { Range } from '@release-lint/schema'
import { printable } from './report.ts'

/** The line of a range, and where on it the carets go. */
interface CodeFrame {
  readonly line: string
  readonly indent: number
  readonly width: number
}

const BEFORE = 30

/** Cuts out the line where a range starts; of one longer than `max`, the part round it. */
export function codeFrame(text: string, range: Range, max: number): CodeFrame {
  // From -1 it would still find a line feed at 0.
  const start = range.start === 0 ? 0 : text.lastIndexOf('\n', range.start - 1) + 1
  const feed = text.indexOf('\n', range.start)
  const end = feed === -1 ? text.length : feed
  const from = Math.max(start, Math.min(range.start - Math.min(BEFORE, max >> 1), end - max))
  const to = Math.min(end, from + max)
  const shown = text.slice(from, to).replace(/\r$/, '').replaceAll('\t', ' ')
  return {
    line: printable(shown).trimEnd(),
    indent: range.start - from,
    width: Math.max(1, Math.min(range.end, from + shown.length) - range.start),
  }
}
