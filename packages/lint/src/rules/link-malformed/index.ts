import { verdictOf } from '../../links/fault.ts'
import { retarget } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-malformed',
    summary: 'An address that cannot work as it is written',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const { malformed } = verdictOf(link)
      if (!malformed) continue
      const { what, meant, safe = false } = malformed
      const fixes =
        meant === undefined
          ? []
          : [{ title: `Replace with \`${meant}\``, edits: retarget(link, meant), safe }]
      yield { message: `The address ${what}`, range: link.urlRange, fixes }
    }
  },
)

export default rule
