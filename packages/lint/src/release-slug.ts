import { foldSlug } from '@release-lint/schema'

/** The folded slug of the address of a release; undefined for any other address. */
export function releaseSlug(url: string): string | undefined {
  const slug = /^(?:https?:\/\/(?:www\.)?beehive\.govt\.nz)?\/release\/([^/?#]+)/i.exec(url)?.[1]
  return slug === undefined ? undefined : foldSlug(slug)
}

// Percent-encoded where an address stands in another one, as mail gateways write it.
const NAMED = /(?:\/|%2F)release(?:\/|%2F)([^\s/?#&"<>()[\]{}|\\^`]{1,300})/gi

/**
 * The folded slugs of all releases whose address stands in `text` after `start`, each once.
 *
 * Every release that a link leads to is among them: looking for them takes no Markdown parser.
 */
export function slugsNamed(text: string, start: number): readonly string[] {
  // Most bodies name none, and this is a fast way to see it.
  if (!text.includes('/', start) && !text.includes('%2', start)) return []
  const slugs = new Set<string>()
  for (const [, written = ''] of text.slice(start).matchAll(NAMED)) {
    // URL Defense ends the address that it wraps so.
    slugs.add(foldSlug(written.split('__;')[0] ?? ''))
  }
  slugs.delete('')
  return [...slugs]
}
