import { retarget } from '../../links/target.ts'
import { defineRule, type Rule } from '../../rule.ts'

const ROOT_RELATIVE = /^\/(?!\/|media\/|www\.|[a-z]:|[\w-]+\.(?:govt|co|org)\.nz)/i

const rule: Rule = defineRule(
  {
    id: 'link-root-relative',
    summary: 'A target that starts with a slash',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      if (link.image || link.kind === 'bare' || !ROOT_RELATIVE.test(link.url)) continue
      const url = `https://www.beehive.govt.nz${link.url}`
      yield {
        message: `\`${link.url}\` works on the site only`,
        note: 'Feeds and mails carry the release elsewhere, where such a link leads nowhere',
        range: link.urlRange,
        fixes: [{ title: `Replace with \`${url}\``, edits: retarget(link, url), safe: true }],
      }
    }
  },
)

export default rule
