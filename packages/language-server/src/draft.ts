import { KEYS, type Release, slotsAt } from '@release-lint/schema'
import type { OpenDocument } from './open-document.ts'

/** Whether there is anything to complete at an offset: everywhere in a release, in others where a key or value goes. */
export function completesAt({ isRelease, release }: OpenDocument, offset: number): boolean {
  return isRelease || (isDraft(release.release) && slotsAt(release.release, offset).length > 0)
}

/**
 * Whether frontmatter is being written that may become that of a release: it has a key that releases
 * have, or the beginning of one, or nothing yet.
 */
function isDraft({ text, fence, entries }: Release): boolean {
  if (fence.opening.start === fence.opening.end) return false
  if (entries.length > 0) return entries.some(({ key }) => KEYS.some(known => known === key))
  const typed = text.slice(fence.content.start, fence.content.end).trim()
  return KEYS.some(key => key.startsWith(typed))
}
