import { nearest, RELEASE_BASE } from '@release-lint/schema'
import { verdictOf } from '../../links/fault.ts'
import { retarget } from '../../links/target.ts'
import { distance } from '../../ministers/distance.ts'
import { releaseSlug } from '../../release-slug.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const MAX_DIFFERENCE = 4
const SAME_START = 5
const MIN_END = 3
const MAX_SLIPS = 2

/** The slugs that could be a slip away: about as long, and the same at the start or but for a slip there. */
function alike(slug: string, slugs: Iterable<string>): string[] {
  const start = slug.slice(0, SAME_START)
  // A slip in the start leaves what comes after it as it is, of which a short slug has too little.
  const end = slug.slice(SAME_START + 1)
  const slipped = (other: string): boolean =>
    end.length >= MIN_END && other.endsWith(end) && distance(slug, other, MAX_SLIPS) <= MAX_SLIPS
  return [...slugs].filter(
    other =>
      Math.abs(other.length - slug.length) <= MAX_DIFFERENCE &&
      (other.startsWith(start) || slipped(other)),
  )
}

const rule: Rule = defineRule(
  {
    id: 'link-release',
    summary: 'A link to a release that is not there, where one of nearly the same address is',
    severity: 'warn',
    preset: 'strict',
    fixable: 'suggestion',
    scope: 'project',
    needs: hasLinks,
    concerns: ({ links }, { slugs }) => links.some(slug => !slugs.has(slug)),
  },
  function* ({ facts, project }) {
    for (const link of project ? facts.links : []) {
      const slug = releaseSlug(verdictOf(link).reached)
      if (slug === undefined || project?.slugs.has(slug)) continue
      const [meant] = nearest(slug, alike(slug, project?.slugs ?? []), 1)
      if (meant === undefined) continue
      yield {
        message: `There is no release \`${slug}\``,
        range: link.urlRange,
        fixes: [
          {
            title: `Link to \`${meant}\``,
            edits: retarget(link, RELEASE_BASE + meant),
            safe: false,
          },
        ],
      }
    }
  },
)

export default rule
