import { onSite, retarget } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'link-root-relative',
    summary: 'A target that starts with a slash',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const url = onSite(link)
      if (url === undefined) continue
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
