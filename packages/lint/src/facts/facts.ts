import type { MinisterResolution, PortfolioResolution, Span, Text } from '@release-lint/schema'
import type { Block } from './blocks.ts'
import type { Link } from './links.ts'
import type { Mention } from './mentions.ts'
import type { Prose } from './prose.ts'

/** A listed minister and whom the register knows by that name on the release's days. */
export interface ListedMinisterText {
  readonly text: Text
  readonly match: MinisterResolution
}

/** A listed portfolio and what the register knows by that name on the release's days. */
export interface ListedPortfolioText {
  readonly text: Text
  readonly match: PortfolioResolution
}

/** What several rules need to know of a release; each is worked out once, when it is first asked for. */
export interface Facts {
  /** The days on which the release may have come out; undefined without a valid date. */
  readonly days: Span | undefined
  readonly ministers: readonly ListedMinisterText[]
  readonly portfolios: readonly ListedPortfolioText[]
  readonly blocks: readonly Block[]
  /** The text of the blocks as one. */
  readonly prose: Prose
  readonly links: readonly Link[]
  /** Ministers whom the body names with a title. */
  readonly mentions: readonly Mention[]
}

/** The names of the facts. */
export const FACTS = [
  'days',
  'ministers',
  'portfolios',
  'blocks',
  'prose',
  'links',
  'mentions',
] as const satisfies readonly (keyof Facts)[]
