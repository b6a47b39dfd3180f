import { verdictOf } from '../../links/fault.ts'
import { retarget } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-wrapper',
    summary: 'An address that a mail gateway or a search engine has wrapped',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const { wrapper } = verdictOf(link)
      if (!wrapper) continue
      const { inner, safe } = wrapper
      const fixes =
        inner === undefined
          ? []
          : [{ title: `Replace with \`${inner}\``, edits: retarget(link, inner), safe }]
      yield {
        message: `Address wrapped by ${wrapper.by}`,
        note: 'A wrapped address shows who received the mail, and stops working when the gateway does',
        range: link.urlRange,
        fixes,
      }
    }
  },
)

export default rule
