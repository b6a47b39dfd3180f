import {
  isRelease,
  parseRelease,
  RELEASE_BASE,
  type Release,
  type Text,
} from '@release-lint/schema'
import { copyOf, headOf } from 'release-lint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toLspRange } from '../convert.ts'
import type { Item, LineRange, ReleaseHead } from './release-head.ts'
import { pathBelow } from './uri.ts'

const NOWHERE: LineRange = { line: 0, start: 0, end: 0 }

/** How large a file can be that is read, in bytes and in UTF-16 units: the longest release has 96 KB. */
export const MAX_SIZE = 1_000_000

// Of what only the YAML parser reads, something of each kind.
const SMALL = '---\ntitle: "a"\nportfolios:\n  - b: c # d\n---\n'

/** Loads what few files need, on a small one: with a first file of any size it would take more than a slice of time. */
export function warmUp(): void {
  parseRelease(SMALL)
}

/** The head of a file below a folder by its text; undefined when it has none, or is too large for a release. */
export function headIn(text: string, folder: string, uri: string): ReleaseHead | undefined {
  return text.length > MAX_SIZE
    ? undefined
    : readHead(parseRelease(text), uri, pathBelow(folder, uri))
}

/** What other releases need to know of a release; undefined when it has no frontmatter and so nothing to tell. */
export function readHead(release: Release, uri: string, path: string): ReleaseHead | undefined {
  const { text, title, url, ministers, portfolios, entries, body } = release
  if (entries.length === 0) return undefined
  const head = headOf(release, path)
  // Only the frontmatter has anything to place, and it is a small part of the file.
  const document = TextDocument.create('', 'markdown', 0, text.slice(0, body.start))
  const toItem = (item: Text): Item => ({
    name: ownName(item.value),
    ...lineRangeOf(document, item),
  })
  return {
    uri,
    headline: copyOf(title?.value ?? ''),
    titleLine: title ? lineRangeOf(document, title) : NOWHERE,
    url: url && url.value !== RELEASE_BASE + head.slug ? url.value : '',
    ministers: ministers.map(toItem),
    portfolios: portfolios.map(toItem),
    isRelease: isRelease(release),
    // At the end, since V8 takes a microsecond for each property that follows a spread.
    ...head,
  }
}

const MAX_NAMES = 10_000
// A workspace has few, and each stands in many releases.
const names = new Map<string, string>()

/** A name as no part of the text that it was read from, which would be kept as long. */
function ownName(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const own = copyOf(name)
  // What is typed letter by letter must not pile up.
  if (names.size >= MAX_NAMES) names.clear()
  names.set(own, own)
  return own
}

/** A value that goes over several lines is placed on its first. */
function lineRangeOf(document: TextDocument, { range }: Text): LineRange {
  const { start, end } = toLspRange(document, range)
  const last = end.line === start.line ? end.character : start.character
  return { line: start.line, start: start.character, end: last }
}
