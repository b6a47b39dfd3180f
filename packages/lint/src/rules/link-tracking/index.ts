import { retarget, targetOf } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gad_source|mc_cid|mc_eid|mkt_tok|msclkid|_ga|__cft__.*|wdOrigin)(?:=|$)/i

function withoutTracking(url: string): string {
  const [page = '', ...fragment] = url.split('#')
  const question = page.indexOf('?')
  if (question === -1 || !/^https?:/i.test(url)) return url
  const pairs = page.slice(question + 1).split('&')
  const kept = pairs.filter(pair => !TRACKING.test(pair))
  if (kept.length === pairs.length) return url
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`
  return [page.slice(0, question) + query, ...fragment].join('#')
}

const rule: Rule = defineRule(
  {
    id: 'link-tracking',
    summary: 'An address with a parameter that only tracks readers',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts }) {
    for (const link of facts.links) {
      const url = targetOf(link)
      const clean = withoutTracking(url)
      if (clean === url) continue
      yield {
        message: 'The address tracks its readers',
        note: 'Such parameters come with an address copied from a newsletter or a search',
        range: link.urlRange,
        fixes: [{ title: `Replace with \`${clean}\``, edits: retarget(link, clean), safe: true }],
      }
    }
  },
)

export default rule
