import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLSeq,
  type Scalar as YamlScalar,
} from 'yaml'
import type { Entries, Entry, Scalar, ScalarStyle, Sequence, Value, YamlProblem } from './entry.ts'
import type { Range } from './range.ts'

// The core schema leaves dates as text; no merge keys; keys are compared below, in linear time.
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

const STYLES: Record<string, ScalarStyle> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}

type Reader = { readonly base: number; readonly source: string; readonly problems: YamlProblem[] }

/**
 * Reads YAML by the `yaml` parser, as data only: aliases, anchors and tags are problems and are never resolved.
 *
 * `source` starts at offset `base` of the file; ranges are into the file.
 */
export function readYaml(source: string, base: number): Entries {
  const reader: Reader = { base, source, problems: [] }
  if (isTooDeep(source)) return tooDeep(reader)
  const document = parseDocument(source, OPTIONS)
  for (const { code, message, pos } of document.errors) {
    const range = { start: base + pos[0], end: base + Math.max(pos[1], pos[0] + 1) }
    report(reader, code, message, range)
  }
  return { entries: entriesOf(document.contents, reader), problems: reader.problems }
}

const MAX_BRACKETS = 200
const DEEP_LINE = /^ {100}|(?:[-?:][ \t]+){50}/m

// The parser descends by recursion, and a stack that overflows in it can end the process.
function isTooDeep(source: string): boolean {
  const brackets = source.match(/[[{]/g)?.length ?? 0
  return brackets > MAX_BRACKETS || DEEP_LINE.test(source)
}

function tooDeep({ base, source }: Reader): Entries {
  const range = { start: base, end: base + source.length }
  return { entries: [], problems: [{ code: 'TOO_DEEP', message: 'Too deeply nested', range }] }
}

function entriesOf(contents: Node | null, reader: Reader): Entry[] {
  if (contents === null) return []
  noteForeign(contents, reader)
  if (!isMap(contents)) {
    report(
      reader,
      'NOT_A_MAP',
      'Frontmatter is not a list of `key: value` lines',
      nodeRange(contents, reader),
    )
    return []
  }
  const entries: Entry[] = []
  const seen = new Set<string>()
  for (const { key, value } of contents.items) {
    const keyRange = nodeRange(key as Node, reader)
    const name = isScalar(key)
      ? String(key.value)
      : reader.source.slice(keyRange.start - reader.base, keyRange.end - reader.base)
    if (seen.has(name)) report(reader, 'DUPLICATE_KEY', `Duplicate key \`${name}\``, keyRange)
    seen.add(name)
    entries.push({
      key: name,
      keyRange,
      value: toValue(value as Node | null, afterColon(keyRange, reader), reader),
    })
  }
  return entries
}

function toValue(node: Node | null, at: number, reader: Reader): Value {
  if (node === null) return nullAt(at)
  noteForeign(node, reader)
  if (isScalar(node)) return scalarOf(node, at, reader)
  if (isSeq(node)) return sequenceOf(node, reader)
  const range = withoutLineEnds(nodeRange(node, reader), reader)
  return { kind: isAlias(node) ? 'alias' : 'mapping', range }
}

function sequenceOf(node: YAMLSeq, reader: Reader): Sequence {
  const { start, end } = nodeRange(node, reader)
  const flow = node.flow === true
  const items: Value[] = []
  for (const item of node.items) {
    const value = toValue(item as Node | null, start, reader)
    const before = items.at(-1)
    items.push(
      flow || !isBlank(value) ? value : nullBehindDash(before ? endOf(before) : start, reader),
    )
  }
  const last = items.at(-1)
  return { kind: 'sequence', items, range: { start, end: flow || !last ? end : endOf(last) }, flow }
}

function scalarOf(node: YamlScalar, at: number, reader: Reader): Scalar {
  const style = STYLES[node.type ?? ''] ?? 'plain'
  const outer =
    style === 'block' ? withoutLineEnds(nodeRange(node, reader), reader) : nodeRange(node, reader)
  if (node.value === null && outer.start === outer.end) return nullAt(Math.min(at, outer.start))
  const quoted = style === 'double' || style === 'single'
  const range = quoted
    ? { start: outer.start + 1, end: Math.max(outer.start + 1, outer.end - 1) }
    : outer
  const { value } = node
  const known = value === null || typeof value === 'number' || typeof value === 'boolean'
  return { kind: 'scalar', value: known ? value : String(value), style, range, outer }
}

// A block scalar and a map own the line ends after them, which the next key must keep.
function withoutLineEnds({ start, end }: Range, { source, base }: Reader): Range {
  return { start, end: start + source.slice(start - base, end - base).trimEnd().length }
}

function nullAt(at: number): Scalar {
  const range = { start: at, end: at }
  return { kind: 'scalar', value: null, style: 'plain', range, outer: range }
}

function isBlank(value: Value): boolean {
  return value.kind === 'scalar' && value.outer.start === value.outer.end
}

/** An item without a value behind the first dash after `from`; the parser puts it behind comments and lines. */
function nullBehindDash(from: number, { base, source }: Reader): Scalar {
  const dash = /^[ \t]*-/m.exec(source.slice(from - base))
  return nullAt(from + (dash ? dash.index + dash[0].length : 0))
}

function noteForeign(node: Node, reader: Reader): void {
  const range = nodeRange(node, reader)
  if (isAlias(node)) report(reader, 'ALIAS', 'An alias is not allowed', range)
  else if (node.anchor !== undefined) report(reader, 'ANCHOR', 'An anchor is not allowed', range)
  // The parser sets a tag only where one was written.
  if (!isAlias(node) && node.tag !== undefined) report(reader, 'TAG', 'A tag is not allowed', range)
}

function endOf(value: Value): number {
  return value.kind === 'scalar' ? value.outer.end : value.range.end
}

function report(reader: Reader, code: string, message: string, range: Range): void {
  reader.problems.push({ code, message, range })
}

function nodeRange(node: Node | null | undefined, reader: Reader): Range {
  const [start, end] = node?.range ?? [0, 0]
  return { start: reader.base + start, end: reader.base + end }
}

function afterColon(keyRange: Range, reader: Reader): number {
  const colon = reader.source.indexOf(':', keyRange.end - reader.base)
  return colon === -1 ? keyRange.end : reader.base + colon + 1
}
