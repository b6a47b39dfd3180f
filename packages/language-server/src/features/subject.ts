import { type Release, type Text, touches } from '@release-lint/schema'

/** What other releases may have in common with an open one. */
export interface Subject {
  readonly kind: 'ministers' | 'portfolios' | 'url'
  readonly text: Text
}

/** The minister, portfolio or url at an offset of the frontmatter. */
export function subjectAt(release: Release, offset: number): Subject | undefined {
  const { ministers, portfolios, url } = release
  const texts = { ministers, portfolios, url: url ? [url] : [] }
  for (const kind of ['ministers', 'portfolios', 'url'] as const) {
    const text = texts[kind].find(({ outer }) => touches(outer, offset))
    if (text) return { kind, text }
  }
  return undefined
}
