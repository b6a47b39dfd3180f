import { type Range, touches } from '@release-lint/schema'
import { type Facts, releaseSlug } from 'release-lint'
import type { OpenRelease } from '../open-release.ts'
import { identitiesOf } from '../workspace/identities.ts'

/** What other releases may have in common with an open one. */
export interface Subject {
  readonly kind: 'ministers' | 'portfolios' | 'url'
  readonly range: Range
  /** The same for all names of a minister or portfolio; of a url the slug, empty where it has none. */
  readonly key: string
}

/** The minister, portfolio or url at an offset of the frontmatter, or the minister or portfolio that the body names there. */
export function subjectAt(open: OpenRelease, offset: number, facts: Facts): Subject | undefined {
  const { release } = open
  if (offset >= release.body.start) return mentionAt(offset, facts)
  const { url } = release
  if (url && touches(url.outer, offset))
    return { kind: 'url', range: url.range, key: releaseSlug(url.value) ?? '' }
  return listedSubjects(open).find(({ outer }) => touches(outer, offset))
}

/** The ministers and portfolios that the frontmatter lists. */
export function listedSubjects({
  release,
  register,
}: OpenRelease): (Subject & { readonly outer: Range })[] {
  const { ministerKey, portfolioKey } = identitiesOf(register)
  return [
    ...release.ministers.map(({ value, range, outer }) => {
      return { kind: 'ministers', range, outer, key: ministerKey(value) } as const
    }),
    ...release.portfolios.map(({ value, range, outer }) => {
      return { kind: 'portfolios', range, outer, key: portfolioKey(value) } as const
    }),
  ]
}

function mentionAt(offset: number, { mentions }: Facts): Subject | undefined {
  const mention = mentions.find(({ range }) => touches(range, offset))
  if (!mention) return undefined
  const title = mention.titles.find(({ range }) => touches(range, offset))
  return title
    ? { kind: 'portfolios', range: title.range, key: title.portfolio.id }
    : { kind: 'ministers', range: mention.nameRange, key: mention.minister.id }
}
