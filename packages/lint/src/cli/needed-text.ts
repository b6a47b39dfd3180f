import type { Release } from '@release-lint/schema'
import type { Finding } from '../finding.ts'

/**
 * The text of a release as far as reports need it: its frontmatter, and on to the end of the last line that a
 * finding refers to. Whoever keeps the findings of an archive keeps a tenth of its text so.
 */
export function neededText({ text, fence, body }: Release, findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  // Where frontmatter without an end stops depends on all that follows.
  if (!fence.closing) return text
  const last = findings.reduce((most, found) => Math.max(most, lastOffset(found)), body.start)
  const feed = text.indexOf('\n', last)
  return feed === -1 ? text : text.slice(0, feed)
}

/** The furthest offset of the file that a finding refers to. */
function lastOffset({ range, fixes, related = [] }: Finding): number {
  const edits = fixes.flatMap(fix => fix.edits)
  const here = related.filter(({ path }) => path === undefined)
  return [...edits, ...here].reduce((most, place) => Math.max(most, place.range.end), range.end)
}
