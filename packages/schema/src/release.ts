import type * as z from 'zod'
import type { Entry, Scalar, Value, YamlProblem } from './entry.ts'
import type { Fence } from './fence.ts'
import { readFrontmatter } from './frontmatter.ts'
import { type Range, touches } from './range.ts'
import { frontmatterSchema, type Key } from './schema.ts'

/** A piece of text in the frontmatter and where it stands. */
export interface Text {
  readonly value: string
  /** The value without its quotes. */
  readonly range: Range
  /** The value with its quotes. */
  readonly outer: Range
  readonly style: Scalar['style']
}

/** Where in the frontmatter something stands: a key, or an item of a list. */
export type Path = readonly [key: string] | readonly [key: string, index: number]

/** One Markdown file, parsed: frontmatter, body, and the range of every part. */
export interface Release {
  readonly text: string
  readonly fence: Fence
  /** What the frontmatter holds, in the order of the file. */
  readonly entries: readonly Entry[]
  /** What is wrong with the YAML. */
  readonly problems: readonly YamlProblem[]
  readonly title: Text | undefined
  readonly date: Text | undefined
  readonly url: Text | undefined
  readonly ministers: readonly Text[]
  readonly portfolios: readonly Text[]
  readonly attachments: readonly Text[]
  readonly body: Range
  entry(key: string): Entry | undefined
  /** What the schema does not allow. */
  issues(): readonly z.core.$ZodIssue[]
  /** The range of a value or item, without quotes. */
  rangeAt(path: Path): Range | undefined
  /** The key or item at an offset; undefined outside the frontmatter. */
  pathAt(offset: number): Path | undefined
}

/** Parses the text of a file. Never throws; a file that is no release has no entries. */
export function parseRelease(text: string): Release {
  const { fence, entries, problems } = readFrontmatter(text)
  const entry = (key: string): Entry | undefined => entries.find(found => found.key === key)
  const texts = (key: Key): readonly Text[] => textsOf(entry(key)?.value, text)
  const single = (key: Key): Text | undefined => {
    const value = entry(key)?.value
    return value && value.kind !== 'sequence' ? textsOf(value, text)[0] : undefined
  }
  let issues: readonly z.core.$ZodIssue[] | undefined
  return {
    text,
    fence,
    entries,
    problems,
    title: single('title'),
    date: single('date'),
    url: single('url'),
    ministers: texts('ministers'),
    portfolios: texts('portfolios'),
    attachments: texts('attachments'),
    body: { start: fence.end, end: text.length },
    entry,
    // A getter in an object of which there are many makes each one slow, and keeps it until a full collection.
    issues() {
      issues ??= frontmatterSchema().safeParse(toData(entries)).error?.issues ?? []
      return issues
    },
    rangeAt: path => rangeAt(entry(path[0])?.value, path[1]),
    pathAt: offset => pathAt(entries, offset, fence),
  }
}

function toData(entries: readonly Entry[]): Record<string, unknown> {
  return Object.fromEntries(entries.map(({ key, value }) => [key, dataOf(value)]))
}

function dataOf(value: Value): unknown {
  if (value.kind === 'scalar') return value.value
  return value.kind === 'sequence' ? value.items.map(dataOf) : {}
}

/** Every text of a value; an unquoted `a: b` on one line is the text that its author meant. */
function textsOf(value: Value | undefined, text: string): Text[] {
  if (!value) return []
  if (value.kind === 'sequence') {
    const texts: Text[] = []
    for (const item of value.items) texts.push(...textsOf(item, text))
    return texts
  }
  if (value.kind === 'scalar') {
    if (value.value === null || value.value === '') return []
    const { range, outer, style } = value
    return [{ value: String(value.value), range, outer, style }]
  }
  const source = text.slice(value.range.start, value.range.end).trimEnd()
  if (value.kind === 'alias' || /[\n{]/.test(source)) return []
  const range = { start: value.range.start, end: value.range.start + source.length }
  return [{ value: source, range, outer: range, style: 'plain' }]
}

function rangeAt(value: Value | undefined, index: number | undefined): Range | undefined {
  if (index === undefined) return value?.range
  return value?.kind === 'sequence' ? value.items[index]?.range : undefined
}

function pathAt(entries: readonly Entry[], offset: number, fence: Fence): Path | undefined {
  if (!touches(fence.content, offset)) return undefined
  const entry = entries.findLast(({ keyRange }) => keyRange.start <= offset)
  if (!entry) return undefined
  const items = entry.value.kind === 'sequence' ? entry.value.items : []
  const index = items.findIndex(item => touches(item.range, offset))
  return index === -1 ? [entry.key] : [entry.key, index]
}

const MARK = /^https?:\/\/(?:www\.)?beehive\.govt\.nz\//

/** Whether a file is a release: its frontmatter has `ministers`, `portfolios` or an address on beehive.govt.nz. */
export function isRelease({ entry, url }: Release): boolean {
  return (
    entry('ministers') !== undefined ||
    entry('portfolios') !== undefined ||
    MARK.test(url?.value ?? '')
  )
}
