import type { Value } from '@release-lint/schema'
import { KEYS } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const SHAPES = {
  title: ['title: ""'],
  date: ['date: '],
  ministers: ['ministers:', '  - '],
  portfolios: ['portfolios:', '  - '],
  url: ['url: '],
  attachments: ['attachments:', '  - '],
}

function isMissing(value: Value | undefined): boolean {
  if (value === undefined) return true
  if (value.kind === 'sequence') return value.items.length === 0
  return value.kind === 'scalar' && (value.value === null || value.value === '')
}

const rule: Rule = defineRule(
  {
    id: 'frontmatter-required',
    summary: 'A missing or empty `title`, `date`, `ministers` or `portfolios`',
    severity: 'error',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
  },
  function* ({ release }) {
    const { fence, issues, text } = release
    // Without a block there is nothing to miss a key in; frontmatter-present says so.
    if (fence.content.start === fence.content.end && fence.problem) return
    for (const key of KEYS.filter(name => name !== 'attachments' && name !== 'url')) {
      if (!issues.some(issue => issue.path[0] === key && isMissing(release.entry(key)?.value)))
        continue
      const entry = release.entry(key)
      if (entry) {
        yield { message: `\`${key}\` is empty`, range: entry.keyRange }
        continue
      }
      const end = text.startsWith('\r\n', fence.opening.end) ? '\r\n' : '\n'
      const at = { start: fence.content.end, end: fence.content.end }
      const lines = SHAPES[key].join(end)
      yield {
        message: `\`${key}\` is missing`,
        range: fence.opening,
        fixes: [replace(`Insert \`${key}\``, at, `${lines}${end}`)],
      }
    }
  },
)

export default rule
