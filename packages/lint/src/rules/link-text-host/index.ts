import { verdictOf } from '../../links/fault.ts'
import { hasTopLevel } from '../../links/malformed.ts'
import { hostOf } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-text-host',
    summary: 'A text that is the name of another site than the target',
    severity: 'warn',
    preset: 'strict',
    fixable: false,
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const { kind, text, textRange } = link
      const { reached, malformed } = verdictOf(link)
      if (malformed && !malformed.safe) continue
      const shown = /^(?:https?:\/\/)?((?:[\w-]{1,63}\.){1,6}[a-z]{2,20})(?:\/\S{0,2000})?$/i.exec(
        text.trim(),
      )?.[1]
      const host = hostOf(reached).replace(/^www\./, '')
      if (kind !== 'inline' || shown === undefined || host === '') continue
      const name = shown.toLowerCase().replace(/^www\./, '')
      if (!hasTopLevel(name)) continue
      if (name === host || host.endsWith(`.${name}`) || name.endsWith(`.${host}`)) continue
      yield {
        message: `The text shows \`${shown}\`, but the link leads to \`${host}\``,
        range: textRange,
      }
    }
  },
)

export default rule
