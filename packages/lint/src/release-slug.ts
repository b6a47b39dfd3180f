import { foldSlug } from '@release-lint/schema'

/** The folded slug of the address of a release; undefined for any other address. */
export function releaseSlug(url: string): string | undefined {
  const slug = /^(?:https?:\/\/(?:www\.)?beehive\.govt\.nz)?\/release\/([^/?#]+)/i.exec(url)?.[1]
  return slug === undefined ? undefined : foldSlug(slug)
}
