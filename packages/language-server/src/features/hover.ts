import { describeKey, liveAlias, type Range, RELEASE_BASE, touches } from '@release-lint/schema'
import {
  type Facts,
  findDirectives,
  findRule,
  type Link,
  releaseSlug,
  ruleUrl,
  toLabel,
  toLink,
  verdictOf,
} from 'release-lint'
import { type Hover, MarkupKind } from 'vscode-languageserver'
import { toLspRange } from '../convert.ts'
import type { OpenRelease } from '../open-release.ts'
import { ministerCard } from './cards/minister.ts'
import { portfolioCard } from './cards/portfolio.ts'
import type { OtherRelease } from './completion/options.ts'
import { daysOf } from './days.ts'

/** What a hover needs besides the release. */
export interface HoverOptions {
  /** The facts of the release, for its body. */
  readonly facts: Facts
  /** The releases of the workspace that are published under a folded slug. */
  readonly withSlug?: (slug: string) => readonly OtherRelease[]
}

interface Card {
  readonly range: Range
  readonly markdown: string
}

type Find = (open: OpenRelease, offset: number, options: HoverOptions) => Card | undefined

// The first that finds something answers.
const FINDERS: readonly Find[] = [ruleCard, keyCard, nameCard, urlCard, linkCard, mentionCard]

/** What there is to know of the thing at an offset; null where there is nothing. */
export function provideHover(
  open: OpenRelease,
  offset: number,
  options: HoverOptions,
): Hover | null {
  for (const find of FINDERS) {
    const card = find(open, offset, options)
    if (!card) continue
    const contents = { kind: MarkupKind.Markdown, value: card.markdown }
    return { contents, range: toLspRange(open.document, card.range) }
  }
  return null
}

/** A rule that a directive names. */
function ruleCard({ release }: OpenRelease, offset: number): Card | undefined {
  const named = findDirectives(release).flatMap(({ ids }) => ids)
  const at = named.find(({ range }) => touches(range, offset))
  const rule = at && findRule(at.id)
  if (!rule) return undefined
  return { range: at.range, markdown: `${rule.summary}\n\n[${rule.id}](${ruleUrl(rule.id)})` }
}

function keyCard({ release }: OpenRelease, offset: number): Card | undefined {
  const entry = release.entries.find(({ keyRange }) => touches(keyRange, offset))
  const markdown = describeKey(entry?.key ?? '')
  return entry && markdown !== undefined ? { range: entry.keyRange, markdown } : undefined
}

/** A minister or portfolio of the frontmatter. */
function nameCard(open: OpenRelease, offset: number): Card | undefined {
  const { release, register } = open
  const when = daysOf(open)
  const minister = release.ministers.find(({ outer }) => touches(outer, offset))
  if (minister) {
    const match = register.resolveMinister(minister.value, when)
    if (!('minister' in match)) return undefined
    return { range: minister.range, markdown: ministerCard(register, match.minister, when) }
  }
  const portfolio = release.portfolios.find(({ outer }) => touches(outer, offset))
  const match = portfolio && register.resolvePortfolio(portfolio.value, when)
  if (!match || !('portfolio' in match)) return undefined
  return { range: portfolio.range, markdown: portfolioCard(register, match.portfolio, when) }
}

/** The address that the live site uses. */
function urlCard({ release: { url, title } }: OpenRelease, offset: number): Card | undefined {
  const slug = url && touches(url.outer, offset) ? releaseSlug(url.value) : undefined
  if (!url || slug === undefined) return undefined
  const live = RELEASE_BASE + liveAlias(title?.value ?? '', slug)
  return { range: url.range, markdown: `On the site: ${toLink(live, encodeURI(live))}` }
}

/** A link of the body: where it goes, and the release that is there. */
function linkCard(
  { release }: OpenRelease,
  offset: number,
  options: HoverOptions,
): Card | undefined {
  if (offset < release.body.start) return undefined
  const link = options.facts.links.find(({ range }) => touches(range, offset))
  if (!link || verdictOf(link).reached === '') return undefined
  return { range: link.range, markdown: linkMarkdown(link, options) }
}

function linkMarkdown(link: Link, { withSlug }: HoverOptions): string {
  const { reached } = verdictOf(link)
  const slug = releaseSlug(reached)
  const [release] = (slug !== undefined && withSlug?.(slug)) || []
  const target = toLink(reached, reached)
  return release
    ? `**${toLabel(release.headline)}**, ${release.date}\n\n${target}`
    : `Goes to ${target}`
}

/** A minister whom the body names, or a portfolio in the title that it gives them. */
function mentionCard(open: OpenRelease, offset: number, { facts }: HoverOptions): Card | undefined {
  const { register, release } = open
  if (offset < release.body.start) return undefined
  const when = daysOf(open)
  const mention = facts.mentions.find(({ range }) => touches(range, offset))
  if (!mention) return undefined
  const title = mention.titles.find(({ range }) => touches(range, offset))
  return title
    ? { range: title.range, markdown: portfolioCard(register, title.portfolio, when) }
    : { range: mention.nameRange, markdown: ministerCard(register, mention.minister, when) }
}
