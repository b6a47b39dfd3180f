import { RELEASE_BASE, slugify, slugMatches } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const rule: Rule = defineRule(
  {
    id: 'url-slug',
    summary: 'A url that is not what the site makes of the title',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* ({ release }) {
    const { title, url } = release
    if (!title || !url?.value.startsWith(RELEASE_BASE)) return
    const slug = url.value.slice(RELEASE_BASE.length)
    if (slug === '' || /[/?#]/.test(slug) || slugMatches(title.value, slug) !== 'mismatch') return
    const expected = slugify(title.value)
    const range = { start: url.range.start + RELEASE_BASE.length, end: url.range.end }
    yield {
      message: `\`${slug}\` is not the slug of the title`,
      note: 'The site makes the address from the title: the two have drifted apart',
      range,
      fixes: [replace(`Replace with \`${expected}\``, range, expected)],
    }
  },
)

export default rule
