import type { Link } from '../../facts/links.ts'
import { type Problem, replace } from '../../finding.ts'
import { verdictOf } from '../../links/fault.ts'
import { decode } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const ADDRESS = /^[\w.%+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}$/i
const PHONE = /^[+*]?[\d ().-]{3,30}$/

function* ofAddress({ url, urlRange, text }: Link): Generator<Problem> {
  const shown = text.trim().replace(/\.$/, '').toLowerCase()
  const address = decode(url.slice('mailto:'.length).split('?')[0] ?? '').trim()
  const fixes = ADDRESS.test(shown)
    ? [replace(`Write to \`${shown}\``, urlRange, `mailto:${shown}`)]
    : []
  if (!address.split(',').every(part => ADDRESS.test(part.trim()))) {
    yield { message: `\`${address || url}\` is not an e-mail address`, range: urlRange, fixes }
  } else if (ADDRESS.test(shown) && shown !== address.toLowerCase()) {
    const message = `The link writes to \`${address}\`, but shows \`${shown}\``
    yield { message, range: urlRange, fixes }
  }
}

const rule: Rule = defineRule(
  {
    id: 'link-mailto',
    summary: 'A `mailto:` or `tel:` that is not valid, or not the address that is shown',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      if (verdictOf(link).empty !== undefined) continue
      if (/^mailto:/i.test(link.url)) yield* ofAddress(link)
      else if (/^tel:/i.test(link.url) && !PHONE.test(decode(link.url.slice(4)))) {
        yield { message: `\`${link.url}\` is not a telephone number`, range: link.urlRange }
      }
    }
  },
)

export default rule
