import { unlink } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const FOOTNOTE = /^#(?:x_)*_?_?(?:ftn|ftnref|edn|ednref)\d/i

const rule: Rule = defineRule(
  {
    id: 'link-footnote-fragment',
    summary: 'A footnote link that a word processor has left',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts, release }) {
    for (const link of facts.links) {
      if (!FOOTNOTE.test(link.url)) continue
      const edit = unlink(release.text, link)
      const fixes = [{ title: `Leave only \`${edit.text}\``, edits: [edit], safe: false }]
      yield {
        message: `\`${link.url}\` is a footnote of a word processor`,
        range: link.urlRange,
        fixes,
      }
    }
  },
)

export default rule
