import { isRelease, RELEASE_BASE, type Release, type Text } from '@release-lint/schema'
import { headOf } from 'release-lint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toLspRange } from '../convert.ts'
import type { Item, LineRange, ReleaseHead } from './release-head.ts'

const NOWHERE: LineRange = { line: 0, start: 0, end: 0 }

/** What other releases need to know of a text; undefined when it has no frontmatter and so nothing to tell. */
export function readHead(release: Release, uri: string, path: string): ReleaseHead | undefined {
  const { text, title, url, ministers, portfolios, entries, body } = release
  if (entries.length === 0) return undefined
  const head = headOf(release, path)
  // Only the frontmatter has anything to place, and it is a small part of the file.
  const document = TextDocument.create('', 'markdown', 0, text.slice(0, body.start))
  const toItem = (item: Text): Item => ({ name: item.value, ...lineRangeOf(document, item) })
  return {
    ...head,
    uri,
    headline: title?.value ?? '',
    titleLine: title ? lineRangeOf(document, title) : NOWHERE,
    url: url && url.value !== RELEASE_BASE + head.slug ? url.value : '',
    ministers: ministers.map(toItem),
    portfolios: portfolios.map(toItem),
    isRelease: isRelease(release),
  }
}

/** A value that goes over several lines is placed on its first. */
function lineRangeOf(document: TextDocument, { range }: Text): LineRange {
  const { start, end } = toLspRange(document, range)
  const last = end.line === start.line ? end.character : start.character
  return { line: start.line, start: start.character, end: last }
}
