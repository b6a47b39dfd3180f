import { verdictOf } from '../../links/fault.ts'
import { retarget } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-http',
    summary: 'An address with `http:`',
    severity: 'warn',
    preset: 'strict',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const url = verdictOf(link).reached
      if (!/^http:\/\//i.test(url)) continue
      const secure = url.replace(/^http:/i, 'https:')
      const fixes = [
        { title: `Replace with \`${secure}\``, edits: retarget(link, secure), safe: false },
      ]
      yield { message: 'The address is not secure', range: link.urlRange, fixes }
    }
  },
)

export default rule
