import { isRelease, RELEASE_BASE, type Release, type Text } from '@release-lint/schema'
import { headOf } from 'release-lint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toLspRange } from '../convert.ts'
import { hashOf } from './hash.ts'
import type { Item, LineRange, ReleaseHead } from './release-head.ts'

/** A head in short: without what can be worked out of the rest or of the place of the file. */
export type HeadRecord = readonly [
  /** The title as written and folded; the latter empty where it is the same. */
  headline: string,
  title: string,
  /** Offsets of the title in the file, then its line and where on it the title starts and ends. */
  place: readonly number[],
  date: string,
  slug: string,
  url: string,
  ministers: readonly ItemRecord[],
  portfolios: readonly ItemRecord[],
  links: readonly string[],
  hash: number,
  /** 1: `deferred`, 2: `isRelease`. */
  flags: number,
]

type ItemRecord = readonly [name: string, line: number, start: number, end: number]

/** What other releases need to know of a text; null when it has no frontmatter and so nothing to tell. */
export function readRecord(release: Release): HeadRecord | null {
  const { text, title, url, ministers, portfolios, entries, body } = release
  if (entries.length === 0) return null
  const head = headOf(release, '')
  // Only the frontmatter has anything to place, and it is a small part of the file.
  const document = TextDocument.create('', 'markdown', 0, text.slice(0, body.start))
  const toItem = (item: Text): ItemRecord => [item.value, ...lineRangeOf(document, item)]
  const { start, end } = head.titleRange
  return [
    title?.value ?? '',
    head.title === title?.value ? '' : head.title,
    title ? [start, end, ...lineRangeOf(document, title)] : [0, 0, 0, 0, 0],
    head.date,
    head.slug,
    url && url.value !== RELEASE_BASE + head.slug ? url.value : '',
    ministers.map(toItem),
    portfolios.map(toItem),
    head.links,
    hashOf(text),
    (head.deferred ? 1 : 0) + (isRelease(release) ? 2 : 0),
  ]
}

/** A value that goes over several lines is placed on its first. */
function lineRangeOf(document: TextDocument, { range }: Text): [number, number, number] {
  const { start, end } = toLspRange(document, range)
  const last = end.line === start.line ? end.character : start.character
  return [start.line, start.character, last]
}

/** A record whose texts are its own: parts of a longer text keep all of that in memory. */
export function detach(record: HeadRecord): HeadRecord {
  const [headline, title, place, date, slug, url, ministers, portfolios, links, ...rest] = record
  const own = (text: string): string => (text === '' ? '' : copyOf(text))
  return [
    own(headline),
    own(title),
    place,
    date,
    own(slug),
    own(url),
    ministers,
    portfolios,
    links.map(own),
    ...rest,
  ]
}

// What comes out of JSON was never part of anything.
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text))
}

/** The record of a head. */
export function toRecord(head: ReleaseHead): HeadRecord {
  const { headline, title, titleRange, titleLine, date, slug, url, links, hash } = head
  return [
    headline,
    title === headline ? '' : title,
    [titleRange.start, titleRange.end, titleLine.line, titleLine.start, titleLine.end],
    date,
    slug,
    url,
    head.ministers.map(toItemRecord),
    head.portfolios.map(toItemRecord),
    links,
    hash,
    (head.deferred ? 1 : 0) + (head.isRelease ? 2 : 0),
  ]
}

function toItemRecord({ name, line, start, end }: Item): ItemRecord {
  return [name, line, start, end]
}

/** Makes the head of a record. */
export type ToHead = (record: HeadRecord, uri: string, path: string) => ReleaseHead

/** Creates what makes heads of records; what many releases have in common is kept once. */
export function createHeads(): ToHead {
  const lists = new Map<string, readonly Item[]>()
  const dates = new Map<string, string>()
  const listOf = (items: readonly ItemRecord[]): readonly Item[] =>
    shared(lists, keyOf(items), () => items.map(toItem))
  return (record, uri, path) => {
    const [headline, title, place, date, slug, url, ministers, portfolios, links, hash, flags] =
      record
    return {
      path,
      uri,
      title: title === '' ? headline : title,
      titleRange: { start: place[0] ?? 0, end: place[1] ?? 0 },
      date: shared(dates, date, () => copyOf(date)),
      slug,
      links: links.length === 0 ? NO_LINKS : links,
      deferred: (flags & 1) !== 0,
      headline,
      titleLine: lineRange(place),
      url,
      ministers: listOf(ministers),
      portfolios: listOf(portfolios),
      hash,
      isRelease: (flags & 2) !== 0,
    }
  }
}

function keyOf(items: readonly ItemRecord[]): string {
  let key = ''
  for (const [name, line, start, end] of items) key += `${line} ${start} ${end} ${name}\n`
  return key
}

function toItem([name, line, start, end]: ItemRecord): Item {
  return { name: copyOf(name), line, start, end }
}

const NO_LINKS: readonly string[] = []

function lineRange([, , line = 0, start = 0, end = 0]: readonly number[]): LineRange {
  return { line, start, end }
}

function shared<Value>(pool: Map<string, Value>, key: string, make: () => Value): Value {
  const known = pool.get(key)
  if (known !== undefined) return known
  const value = make()
  pool.set(key, value)
  return value
}
