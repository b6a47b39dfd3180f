import { verdictOf } from '../../links/fault.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-internal-target',
    summary: 'A target that only people inside a ministry can open',
    severity: 'error',
    preset: 'recommended',
    fixable: false,
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const { internal } = verdictOf(link)
      if (internal === undefined) continue
      yield {
        message: `The target is ${internal}`,
        note: 'The public cannot open it, and it may show names of people',
        range: link.urlRange,
      }
    }
  },
)

export default rule
