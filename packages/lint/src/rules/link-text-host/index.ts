import { hostOf } from '../../links/target.ts'
import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-text-host',
    summary: 'A text that is the name of another site than the target',
    severity: 'warn',
    preset: 'strict',
    fixable: false,
    scope: 'document',
  },
  function* ({ facts }) {
    for (const { kind, text, textRange, url } of facts.links) {
      const shown = /^(?:https?:\/\/)?((?:[\w-]{1,63}\.){1,6}[a-z]{2,20})(?:\/\S{0,2000})?$/i.exec(
        text.trim(),
      )?.[1]
      const host = hostOf(url).replace(/^www\./, '')
      if (kind !== 'inline' || shown === undefined || host === '') continue
      const name = shown.toLowerCase().replace(/^www\./, '')
      if (name === host || host.endsWith(`.${name}`) || name.endsWith(`.${host}`)) continue
      yield {
        message: `The text shows \`${shown}\`, but the link leads to \`${host}\``,
        range: textRange,
      }
    }
  },
)

export default rule
