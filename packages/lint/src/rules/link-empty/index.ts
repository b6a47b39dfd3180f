import type { Link } from '../../facts/links.ts'
import { unlink } from '../../links/target.ts'
import { defineRule, type Rule } from '../../rule.ts'

function emptyPart({ url, text, image }: Link): string | undefined {
  if (url.trim() === '' || url === '#') return 'Link without a target'
  if (image || /[\p{L}\p{N}]/u.test(text)) return undefined
  return text.trim() === '' ? 'Link without a text' : 'Link whose text is only punctuation'
}

const rule: Rule = defineRule(
  {
    id: 'link-empty',
    summary: 'A link without a target, or without a text that can be read',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ facts, release }) {
    for (const link of facts.links) {
      if (link.kind !== 'inline') continue
      const what = emptyPart(link)
      if (what === undefined) continue
      const edits = [unlink(release.text, link)]
      const title = link.text.trim() === '' ? 'Delete the link' : 'Leave only the text'
      yield { message: what, range: link.range, fixes: [{ title, edits, safe: true }] }
    }
  },
)

export default rule
