import { nearest, RELEASE_BASE } from '@release-lint/schema'
import { verdictOf } from '../../links/fault.ts'
import { retarget } from '../../links/target.ts'
import { releaseSlug } from '../../release-slug.ts'
import { defineRule, type Rule } from '../../rule.ts'

const MAX_DIFFERENCE = 4
const SAME_START = 5

/** The slugs that could be a slip away: about as long, with the same start. */
function alike(slug: string, slugs: Iterable<string>): string[] {
  const start = slug.slice(0, SAME_START)
  return [...slugs].filter(
    other => other.startsWith(start) && Math.abs(other.length - slug.length) <= MAX_DIFFERENCE,
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
    needs: 'links',
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
