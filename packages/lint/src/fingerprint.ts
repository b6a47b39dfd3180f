import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { fold, parseRelease, type Release } from '@release-lint/schema'
import type { Finding } from './finding.ts'

const DIGITS = 16

/**
 * What tells each finding of a text from the others, in their order: `rule-id:digest`, and `:2` after
 * the second of two that are alike.
 *
 * It stays while the line, or in the frontmatter the value, stays; other lines may come and go.
 */
export function fingerprintsOf(text: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  const release = parseRelease(text)
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const parts = [finding.ruleId, subjectOf(finding, text), contextOf(finding, release)]
    const print = `${finding.ruleId}:${digest(parts)}`
    const ordinal = (seen.get(print) ?? 0) + 1
    seen.set(print, ordinal)
    return ordinal === 1 ? print : `${print}:${ordinal}`
  })
}

/** A short digest of some texts: the same in Node and in browsers. */
export function digest(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\0')))).slice(0, DIGITS)
}

/** The text that a finding is about. A key that is missing has none, and is only named in the message. */
function subjectOf({ range, message, related = [] }: Finding, text: string): string {
  const quoted = /`([^`]+)`/.exec(message)?.[1] ?? ''
  // The path of another release counts from where it was asked for.
  const isPath = related.some(({ path }) => path === quoted)
  const named = isPath ? quoted.slice(quoted.lastIndexOf('/') + 1) : quoted
  return `${fold(text.slice(range.start, range.end))}\0${fold(named)}`
}

/** Where it stands: a key of the frontmatter, or the text of the line. */
function contextOf({ range }: Finding, { text, pathAt }: Release): string {
  const path = pathAt(range.start)
  // Not the index: items of a list change places.
  if (path) return path[0]
  const start = range.start === 0 ? 0 : text.lastIndexOf('\n', range.start - 1) + 1
  const feed = text.indexOf('\n', range.start)
  return fold(text.slice(start, feed === -1 ? text.length : feed))
}
