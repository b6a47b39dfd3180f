import type { Key } from './schema.ts'
import type { ValueSlot } from './slot.ts'

interface Written {
  readonly text: string
  readonly offset: number
  readonly key: Key
  /** Where the value may begin: after the colon or the dash. */
  readonly from: number
  /** The end of the line. */
  readonly end: number
}

/** The value on the rest of a line; nothing when the offset is in a comment after it. */
export function plainSlot({ text, offset, key, from, end }: Written): ValueSlot[] {
  const source = text.slice(from, end)
  const blanks = source.length - source.trimStart().length
  const length = lengthOf(source.slice(blanks))
  // Of the blanks before a comment one has to stay, or it would be part of the value.
  const isComment = length === 0 && source[blanks] === '#'
  if (isComment && offset === from + blanks) return []
  const typedEnd = isComment ? from : from + blanks + length
  if (offset > typedEnd && /\S/.test(text.slice(typedEnd, offset))) return []
  const start = offset === from ? from : Math.min(from + blanks, offset)
  const range = { start, end: Math.max(typedEnd, offset) }
  const prefix = /^[ \t]*["']?/.exec(text.slice(start, range.end))?.[0] ?? ''
  return [{ kind: 'value', key, range, lead: start === from ? ' ' : '', prefix, flow: false }]
}

/** How much of a line its value takes: to the closing quotation mark, or to a comment. */
function lengthOf(source: string): number {
  const quoted = /^(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')/.exec(source)?.[0]
  if (quoted !== undefined) return quoted.length
  const comment = source.search(/(?:^|[ \t])#/)
  return (comment === -1 ? source : source.slice(0, comment)).trimEnd().length
}

// Without its second quotation mark it ends where it would without the first.
const FLOW_ITEM = /^(?:"(?:\\.|[^"\\\n])*"|'(?:''|[^'\n])*'|[^,[\]{}\r\n]*)/

/** The item of the list in brackets after `from`; undefined when the offset is outside the brackets. */
export function flowSlot(
  text: string,
  key: Key,
  from: number,
  offset: number,
): ValueSlot | undefined {
  const itemStart = itemStartBefore(text, from, offset)
  if (itemStart === undefined) return undefined
  const written = text.slice(itemStart, offset)
  const first = itemStart + (written.length - written.trimStart().length)
  if (text.slice(first, offset).includes('\n')) return undefined
  const rest = FLOW_ITEM.exec(text.slice(first))
  const typed = (rest?.[0] ?? '').trimEnd().length
  const range = { start: first, end: Math.max(first + typed, offset) }
  const prefix = /^["']?/.exec(text.slice(range.start, range.end))?.[0] ?? ''
  const lead = first === itemStart && text[first - 1] === ',' ? ' ' : ''
  return { kind: 'value', key, range, lead, prefix, flow: true }
}

/** After the bracket or comma before `offset`; undefined before the opening bracket and after the closing one. */
function itemStartBefore(text: string, from: number, offset: number): number | undefined {
  let start: number | undefined
  let quote = ''
  for (let at = from; at < offset; at++) {
    const character = text[at] ?? ''
    if (quote !== '') quote = character === quote ? '' : quote
    else if (isQuote(character, text, at, start)) quote = character
    else if (character === '[' || (character === ',' && start !== undefined)) start = at + 1
    else if (character === ']') return undefined
  }
  return start
}

/** Whether a quotation mark opens an item; within one it is an apostrophe. */
function isQuote(character: string, text: string, at: number, start: number | undefined): boolean {
  if (start === undefined || (character !== '"' && character !== "'")) return false
  return text.slice(start, at).trim() === ''
}
