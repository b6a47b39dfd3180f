import {
  type Key,
  keyShape,
  type Range,
  REQUIRED_KEYS,
  type Release,
  type Value,
} from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

/** Where a new key goes at the end of the block, and what to write there. */
function insertion({ text, fence }: Release, key: Key): [Range, string] {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const at = { start: fence.content.end, end: fence.content.end }
  const { before, after } = keyShape(key, end)
  return [at, (text[at.start - 1] === '\n' ? '' : end) + before + after + end]
}

function isMissing(value: Value): boolean {
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
    const { fence, problems } = release
    // Without a block, or a map in it, there is nothing to miss a key in; other rules say so.
    if (fence.content.start === fence.content.end && fence.problem) return
    if (problems.some(({ code }) => code === 'NOT_A_MAP' || code === 'TOO_DEEP')) return
    for (const key of REQUIRED_KEYS) {
      const entry = release.entry(key)
      if (!entry) {
        const fixes = [replace(`Insert \`${key}\``, ...insertion(release, key))]
        yield { message: `\`${key}\` is missing`, range: fence.opening, fixes }
      } else if (isMissing(entry.value)) {
        yield { message: `\`${key}\` is empty`, range: entry.keyRange }
      }
    }
  },
)

export default rule
