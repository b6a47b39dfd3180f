import { replace } from '../../finding.ts'
import { hostOf, targetOf, toLabel } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-bare-url',
    summary: 'An address in the text that is no link',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const url = targetOf(link)
      if (link.kind !== 'bare' || !/^[\w-]+(?:\.[\w-]+)+$/.test(hostOf(url))) continue
      const text = url === link.url ? `<${url}>` : `[${toLabel(link.url)}](${url})`
      yield {
        message: `\`${link.url}\` is not a link`,
        range: link.range,
        fixes: [replace(`Replace with \`${text}\``, link.range, text, true)],
      }
    }
  },
)

export default rule
