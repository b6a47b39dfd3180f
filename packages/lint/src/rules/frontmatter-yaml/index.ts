import { type Release, type Scalar, touches, toYamlScalar } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const MESSAGES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon must be in quotes',
  MISSING_CHAR: 'A quote or bracket is never closed',
  TAB_AS_INDENT: 'A tab in the indent; use spaces',
  MULTILINE_IMPLICIT_KEY: 'A line without a `:` after its key',
  TOO_DEEP: 'The frontmatter is nested too deeply to be read',
}

/** The value without quotes at an offset, as far as it could be read. */
function valueAt({ entries }: Release, offset: number): Scalar | undefined {
  return entries
    .flatMap(({ value }) => (value.kind === 'sequence' ? value.items : [value]))
    .filter(value => value.kind === 'scalar')
    .find(({ style, outer }) => style === 'plain' && touches(outer, offset))
}

const rule: Rule = defineRule(
  {
    id: 'frontmatter-yaml',
    summary: 'Frontmatter that is not valid YAML, or that uses an alias, an anchor or a tag',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release }) {
    const [first] = release.problems
    if (!first) return
    const { code, message, range } = first
    // One slip makes the parser stumble again and again: the first problem is the one to mend.
    const value = code === 'BLOCK_AS_IMPLICIT_KEY' ? valueAt(release, range.start) : undefined
    const quoted = value && toYamlScalar(String(value.value), true)
    const fixes = value && quoted ? [replace(`Write \`${quoted}\``, value.outer, quoted, true)] : []
    const end = Math.min(range.end, release.fence.end)
    yield {
      message: MESSAGES[code] ?? message.replace(/\.$/, ''),
      range: value?.range ?? { start: range.start, end },
      fixes,
    }
  },
)

export default rule
