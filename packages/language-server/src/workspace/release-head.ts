import { RELEASE_BASE } from '@release-lint/schema'
import type { Head } from 'release-lint'

/** Where a name stands in its file; always on one line. */
export interface LineRange {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** An item of a list in the frontmatter, and where it stands. */
export interface Item extends LineRange {
  readonly name: string
}

/** What navigation and completion need to know of a release without reading it. */
export interface ReleaseHead extends Head {
  readonly uri: string
  /** The title as written. */
  readonly headline: string
  readonly titleLine: LineRange
  /** The url as written; empty where it is the address of the slug, and where there is none. */
  readonly url: string
  readonly ministers: readonly Item[]
  readonly portfolios: readonly Item[]
  /** Whether its frontmatter makes it a release; a config may say otherwise. */
  readonly isRelease: boolean
}

/** The address of a release; empty for a draft that has none. */
export function urlOf({ url, slug }: ReleaseHead): string {
  return url === '' && slug !== '' ? RELEASE_BASE + slug : url
}
