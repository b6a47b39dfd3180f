import type { Range } from '@release-lint/schema'

/**
 * The text of a link while it is being written, with its brackets as far as they are there.
 *
 * Undefined where no bracket is open, and in a link that has its target already.
 */
export function typedLabel(text: string, offset: number): Range | undefined {
  const start = text.lastIndexOf('[', offset - 1)
  if (start === -1 || start >= offset || text[start - 1] === '!') return undefined
  if (/[\]\n]/.test(text.slice(start, offset))) return undefined
  const closing = /^[^[\]\r\n]*\](.?)/.exec(text.slice(offset))
  if (!closing) return { start, end: offset }
  const [all, next] = closing
  if (next === '(' || next === '[') return undefined
  return { start, end: offset + all.length - (next ?? '').length }
}
