import { once } from './once.ts'
import type { Range } from './range.ts'
import type { Text } from './release.ts'

// Made when first needed, as classes of Unicode take time to read.
const safePlain = once(
  () =>
    /^(?:\d{4}-\d{2}-\d{2}|[\p{L}(‘“](?:[^\s:#]|:(?! |$)|[ \u00a0](?![ \u00a0#]|$)|(?<! )#)*)$/u,
)
const RESERVED = /^(?:true|false|null|yes|no|on|off)$/i

/** `value` as a YAML scalar that reads as just that text: bare where that is safe, else in double quotes. */
export function toYamlScalar(value: string, quote = false): string {
  const bare = !quote && safePlain().test(value) && !RESERVED.test(value)
  return bare ? value : `"${escapeDouble(value)}"`
}

/** An item of a list as a YAML scalar; in brackets a comma or a bracket would end it. */
export function toYamlItem(value: string, flow: boolean, quote = false): string {
  return toYamlScalar(value, quote || (flow && /[,[\]{}]/.test(value)))
}

/** The edit that makes `text` read `value`, in the style that it has. */
export function replaceText(text: Text, value: string): { range: Range; text: string } {
  if (text.style === 'single' && !value.includes("'")) return { range: text.range, text: value }
  return { range: text.outer, text: toYamlScalar(value, text.style !== 'plain') }
}

/**
 * The range in the file of `length` UTF-16 units of a value from `index` on.
 *
 * Follows the escapes of quoted scalars; undefined in a value of several lines.
 */
export function rangeInText(
  source: string,
  text: Text,
  index: number,
  length: number,
): Range | undefined {
  const starts = startsOf(source, text)
  const [start, end] =
    starts === 'linear' ? [index, index + length] : [starts[index], starts[index + length]]
  return start === undefined || end === undefined
    ? undefined
    : { start: text.range.start + start, end: text.range.start + end }
}

const known = new WeakMap<Text, 'linear' | readonly number[]>()

/** Where each UTF-16 unit of the value stands, from its start; `linear` where nothing is escaped. */
function startsOf(source: string, text: Text): 'linear' | readonly number[] {
  const found = known.get(text)
  if (found) return found
  const raw = source.slice(text.range.start, text.range.end)
  const starts = raw === text.value ? 'linear' : escapeStarts(raw, text)
  known.set(text, starts)
  return starts
}

const ESCAPES: Record<Text['style'], RegExp> = {
  double: /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])|[^\\\r\n]/gu,
  single: /''|[^\r\n]/gu,
  plain: /[^\r\n]/gu,
  block: /[^\r\n]/gu,
}

/** Where each UTF-16 unit of the value starts in the raw text; empty when the two do not line up. */
function escapeStarts(raw: string, text: Text): number[] {
  const starts: number[] = []
  for (const { 0: unit, index } of raw.matchAll(ESCAPES[text.style])) {
    const astral = (text.value.codePointAt(starts.length) ?? 0) > 0xffff
    starts.push(index)
    if (astral) starts.push(index + (unit.startsWith('\\') ? 0 : 1))
  }
  starts.push(raw.length)
  return starts.length === text.value.length + 1 ? starts : []
}

function escapeDouble(value: string): string {
  return value.replace(/["\\]/g, '\\$&').replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g, toEscape)
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
