import { toYamlScalar } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const MESSAGES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon must be in quotes',
  MISSING_CHAR: 'A quote or bracket is never closed',
  TAB_AS_INDENT: 'A tab in the indent; use spaces',
  MULTILINE_IMPLICIT_KEY: 'A line without a `:` after its key',
  TOO_DEEP: 'The frontmatter is nested too deeply to be read',
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
    const entry = release.entries.find(
      ({ keyRange, value }) => keyRange.start <= range.start && range.start <= value.range.end,
    )
    const value =
      entry?.value.kind === 'scalar' && code === 'BLOCK_AS_IMPLICIT_KEY' ? entry.value : undefined
    const fixes = value
      ? [
          replace(
            'Put the value in double quotes',
            value.outer,
            toYamlScalar(String(value.value), true),
            true,
          ),
        ]
      : []
    const shown = value
      ? value.range
      : { start: range.start, end: Math.min(range.end, release.fence.end) }
    yield { message: MESSAGES[code] ?? message.replace(/\.$/, ''), range: shown, fixes }
  },
)

export default rule
