import { type Range, type Release, touches } from '@release-lint/schema'
import { releaseSlug } from 'release-lint'

/** The address of a release in a body, absolute or from the root of the site. */
export interface ReleaseLink {
  readonly slug: string
  /** The address as it is written. */
  readonly range: Range
}

const ADDRESS =
  /(?<![\w/.%-])(?:https?:\/\/(?:www\.)?beehive\.govt\.nz)?\/release\/[^\s<>"“”()[\]{}|\\^`]{1,300}/gi
// Of the sentence that an address ends.
const PUNCTUATION = /[.,;:!?'’*_–—…]+$/

/** The addresses of releases in the body of a release, in order. */
export function releaseLinks({ text, body }: Release): ReleaseLink[] {
  const links: ReleaseLink[] = []
  for (const { 0: found, index } of text.slice(body.start).matchAll(ADDRESS)) {
    const address = found.replace(PUNCTUATION, '')
    const slug = releaseSlug(address)
    const start = body.start + index
    if (slug) links.push({ slug, range: { start, end: start + address.length } })
  }
  return links
}

/** The address of a release at an offset of the body. */
export function releaseLinkAt(release: Release, offset: number): ReleaseLink | undefined {
  if (offset < release.body.start) return undefined
  return releaseLinks(release).find(({ range }) => touches(range, offset))
}
