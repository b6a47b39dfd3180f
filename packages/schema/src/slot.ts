import type { Range } from './range.ts'
import type { Release } from './release.ts'
import { KEYS, type Key, LIST_KEYS } from './schema.ts'
import { flowSlot, plainSlot } from './slot-value.ts'

/** A place for a key. */
export interface KeySlot {
  readonly kind: 'key'
  /** The key that is written there. */
  readonly range: Range
  /** What follows it already: `value`, `items` on the next lines, or nothing. */
  readonly before: 'value' | 'items' | undefined
}

/** A place for a value, or for an item of a list. */
export interface ValueSlot {
  readonly kind: 'value'
  readonly key: Key
  /** All that is written there, on one line, with its quotes. */
  readonly range: Range
  /** What has to be written before the value: a space after a bare colon, a dash, a new line. */
  readonly lead: string
  /** The blanks and the quotation mark with which the range begins. */
  readonly prefix: string
  /** Whether it is an item of a list in brackets. */
  readonly flow: boolean
}

/** Something that may be written at a place of the frontmatter. */
export type Slot = KeySlot | ValueSlot

const KEY_LINE = /^([^\s:#"'-][^:]*):/
const ITEM_LINE = /^([ \t]*)-(?=[ \t]|$)/
const INDENT = '  '

/** The line round an offset, and the key whose value or list it belongs to. */
interface Place {
  readonly text: string
  readonly offset: number
  readonly line: Range
  readonly owner: Owner | undefined
}

interface Owner {
  readonly key: Key
  /** Where the line of the key starts. */
  readonly start: number
  /** After the colon. */
  readonly valueStart: number
}

/**
 * What may be written at an offset of the frontmatter: nothing outside it and in comments.
 *
 * Goes by the lines alone, so that it answers in broken YAML, in a fence without an end and at half a word.
 */
export function slotsAt(release: Release, offset: number): readonly Slot[] {
  if (!isInside(release, offset)) return []
  const { text } = release
  const line = lineAround(text, offset)
  const place = { text, offset, line, owner: ownerOf(text, line, release.fence.content.start) }
  const { owner } = place
  if (owner && offset >= owner.valueStart && opensBracket(text, owner)) {
    const slot = flowSlot(text, owner.key, owner.valueStart, offset)
    if (slot || !isBelow(place)) return slot ? [slot] : []
  }
  return isIndentedOrItem(place) ? itemSlots(place) : [...emptyListSlots(place), ...keySlots(place)]
}

/** Whether the offset is between the fences; without a second one also on the blank lines at the end. */
function isInside({ text, fence }: Release, offset: number): boolean {
  if (fence.problem?.kind === 'missing' || fence.problem?.kind === 'language') return false
  const { content, closing } = fence
  if (closing) return content.start <= offset && offset < closing.start
  const blank = /^\s*/.exec(text.slice(content.end))?.[0].length ?? 0
  return content.start <= offset && offset <= content.end + blank && offset > fence.opening.end
}

function lineAround(text: string, offset: number): Range {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const feed = text.indexOf('\n', offset)
  const end = feed === -1 ? text.length : feed
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end }
}

function sourceOf(text: string, { start, end }: Range): string {
  return text.slice(start, end)
}

/** The key of the line, or the nearest above it, where it is one of a release. */
function ownerOf(text: string, from: Range, contentStart: number): Owner | undefined {
  for (let line = from; line.start >= contentStart; line = lineAround(text, line.start - 1)) {
    const [all, name] = KEY_LINE.exec(sourceOf(text, line)) ?? []
    if (all === undefined) continue
    const key = KEYS.find(known => known === name?.trimEnd())
    return key && { key, start: line.start, valueStart: line.start + all.length }
  }
  return undefined
}

function opensBracket(text: string, { key, valueStart }: Owner): boolean {
  return isListKey(key) && /^[ \t]*\[/.test(text.slice(valueStart, valueStart + 80))
}

function isListKey(key: Key): boolean {
  return LIST_KEYS.some(list => list === key)
}

function isBelow({ owner, line }: Place): boolean {
  return owner !== undefined && owner.start < line.start
}

function isIndentedOrItem({ text, line }: Place): boolean {
  const source = sourceOf(text, line)
  return /^[ \t]/.test(source) || ITEM_LINE.test(source)
}

/** On a line of a block list, with its dash or without. */
function itemSlots(place: Place): ValueSlot[] {
  const { text, offset, line, owner } = place
  if (!owner || !isListKey(owner.key)) return []
  const dash = ITEM_LINE.exec(sourceOf(text, line))?.[0]
  if (dash === undefined) return newItem(place, owner)
  const from = line.start + dash.length
  return offset < from ? [] : plainSlot({ text, offset, key: owner.key, from, end: line.end })
}

/** An item in place of a line that has no dash. */
function newItem({ text, offset, line }: Place, { key, valueStart }: Owner): ValueSlot[] {
  if (/\S/.test(text.slice(valueStart, lineAround(text, valueStart).end))) return []
  const lead = `${indentOf(text, valueStart)}- `
  const at = { text, offset, key, from: line.start, end: line.end }
  return plainSlot(at).map(slot => ({ ...slot, ...withBlanks(text, slot, line.start), lead }))
}

/** A slot that also replaces the blanks from `start` on. */
function withBlanks(
  text: string,
  { range, prefix }: ValueSlot,
  start: number,
): Pick<ValueSlot, 'range' | 'prefix'> {
  return { range: { start, end: range.end }, prefix: text.slice(start, range.start) + prefix }
}

/** The indent of the items below a key; two spaces where there are none. */
function indentOf(text: string, valueStart: number): string {
  const next = lineAround(text, valueStart).end
  return /^\r?\n([ \t]*)-(?:[ \t]|\r?$)/m.exec(text.slice(next, next + 80))?.[1] ?? INDENT
}

/** The first item of an empty list, on the line at the margin below its key. */
function emptyListSlots(place: Place): ValueSlot[] {
  const { text, line, owner } = place
  if (!owner || !isListKey(owner.key) || !isBelow(place) || sourceOf(text, line).includes(':'))
    return []
  return /\S/.test(text.slice(owner.valueStart, line.start)) ? [] : newItem(place, owner)
}

/** At the margin: on a key, or behind its colon. */
function keySlots({ text, offset, line, owner }: Place): Slot[] {
  const source = sourceOf(text, line)
  const [all, name = ''] = KEY_LINE.exec(source) ?? []
  if (all === undefined) {
    if (!/^[\w-]*[ \t]*$/.test(source)) return []
    const range = { start: line.start, end: Math.max(line.start + source.trimEnd().length, offset) }
    const listed = /^\r?\n[ \t]*-(?:[ \t]|\r?$)/m.exec(text.slice(line.end, line.end + 80))
    return [{ kind: 'key', range, before: listed?.index === 0 ? 'items' : undefined }]
  }
  const range = { start: line.start, end: line.start + name.trimEnd().length }
  if (offset <= range.end) return [{ kind: 'key', range, before: 'value' }]
  if (!owner || owner.start !== line.start || offset < owner.valueStart) return []
  const { key, valueStart: from } = owner
  const slots = plainSlot({ text, offset, key, from, end: line.end })
  if (!isListKey(key)) return slots
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const lead = `${lineEnd}${indentOf(text, from)}- `
  return slots.map(slot => ({ ...slot, ...withBlanks(text, slot, from), lead }))
}
