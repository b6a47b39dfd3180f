import { fold, once, type Range } from '@release-lint/schema'

const REACH = 120
const wordStarts = once(() => /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}]/gu)
const wordEnd = once(() => /^[\p{L}\p{N}]*/u)

/**
 * The words round an offset with which one of the phrases begins, as many as do; else the word there.
 *
 * Phrases are compared without capitals and macrons.
 */
export function typedPhrase(text: string, offset: number, phrases: readonly string[]): Range {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const from = Math.max(lineStart, offset - REACH)
  const before = text.slice(from, offset)
  const end = offset + (wordEnd().exec(text.slice(offset, offset + REACH))?.[0].length ?? 0)
  const folded = phrases.map(fold)
  const starts = [...before.matchAll(wordStarts())].map(({ index }) => index)
  const first = starts.find(start => {
    const typed = fold(before.slice(start))
    return folded.some(phrase => phrase.startsWith(typed))
  })
  const word = /\s$/.test(before) ? undefined : starts.at(-1)
  return { start: from + (first ?? word ?? before.length), end }
}
