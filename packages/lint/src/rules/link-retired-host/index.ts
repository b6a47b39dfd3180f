import { verdictOf } from '../../links/fault.ts'
import { RETIRED_HOSTS } from '../../links/retired-hosts.ts'
import { hostOf, retarget } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-retired-host',
    summary: 'An address of a department that no longer exists',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasLinks,
    drawn: 'deprecated',
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const url = verdictOf(link).reached
      const host = hostOf(url).replace(/^www\./, '')
      const retired = RETIRED_HOSTS.get(host)
      if (!retired) continue
      const { successor } = retired
      const moved =
        successor === undefined
          ? undefined
          : url.replace(/^(https?:\/\/)[^/?#]*/i, `https://${successor}`)
      const fixes =
        moved === undefined
          ? []
          : [{ title: `Look on \`${successor}\``, edits: retarget(link, moved), safe: false }]
      yield { message: `\`${host}\` is no longer kept`, range: link.urlRange, fixes }
    }
  },
)

export default rule
