import { LETTERS } from '@release-lint/schema'

const MARK = /[“”‘’"()]/
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '(': ')' }
// ‘90s, ‘n’, ‘em and glottal stops inside words open nothing.
const OPENING = new RegExp(`(?<![${LETTERS}])‘(?!(?:n|em)\\b|\\d\\d\\b(?!\\+))`, 'g')
// After an s the mark may be a possessive.
const CLOSING = /(?<=[^\sSs])’(?=[\s,.:;!?)\]-]|$)/g
const ANY_CLOSING = /’(?=[\s,.:;!?)\]-]|$)/g
const GLUED_CLOSING = new RegExp(`(?<=[${LETTERS}])’(?=[${LETTERS}]{3,})`, 'g')

/** The index of a quotation mark or bracket of a title that has no partner; -1 when all have one. */
export function unpairedMark(title: string): number {
  if (!MARK.test(title)) return -1
  const open: { index: number; closer: string }[] = []
  for (let index = 0; index < title.length; index++) {
    const mark = title[index] ?? ''
    const closer = PAIRS[mark]
    if (closer !== undefined) open.push({ index, closer })
    else if ((mark === '”' || mark === ')') && open.pop()?.closer !== mark) return index
  }
  return open[0]?.index ?? unpairedStraight(title) ?? unpairedSingle(title)
}

function unpairedStraight(title: string): number | undefined {
  return title.split('"').length % 2 === 0 ? title.lastIndexOf('"') : undefined
}

function unpairedSingle(title: string): number {
  const opened = indexesOf(title, OPENING)
  if (opened.length === 0) return indexesOf(title, CLOSING)[0] ?? -1
  const closers = indexesOf(title, ANY_CLOSING).length + indexesOf(title, GLUED_CLOSING).length
  return opened.length > closers ? (opened.at(-1) ?? -1) : -1
}

function indexesOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index)
}
