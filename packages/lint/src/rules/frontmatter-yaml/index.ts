import {
  type Release,
  type Scalar,
  touches,
  toYamlScalar,
  type YamlProblem,
} from '@release-lint/schema'
import { type Problem, replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const MESSAGES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon must be in quotes',
  MISSING_CHAR: 'A quote or bracket is never closed',
  TAB_AS_INDENT: 'A tab in the indent; use spaces',
  MULTILINE_IMPLICIT_KEY: 'A line without a `:` after its key',
  TOO_DEEP: 'The frontmatter is nested too deeply to be read',
}

/** A better place for a problem, and what mends it there. */
type Mending = Pick<Problem, 'range' | 'fixes'>

const MAX_ESCAPES = 99

/** The values and items of the frontmatter, as far as it could be read. */
function scalarsOf({ entries }: Release): Scalar[] {
  return entries
    .flatMap(({ value }) => (value.kind === 'sequence' ? value.items : [value]))
    .filter(value => value.kind === 'scalar')
}

/** Quotes a value that has a colon. */
function quoteValue(release: Release, { range }: YamlProblem): Mending | undefined {
  const value = scalarsOf(release).find(
    ({ style, outer }) => style === 'plain' && touches(outer, range.start),
  )
  if (!value) return undefined
  const quoted = toYamlScalar(String(value.value), true)
  return {
    range: value.range,
    fixes: [replace(`Write \`${quoted}\``, value.outer, quoted, true)],
  }
}

/** Points at the quote that opens, and closes it at the end of its line. */
function closeQuote(release: Release, { message, range }: YamlProblem): Mending | undefined {
  const style = message.includes('"') ? 'double' : 'single'
  const open = scalarsOf(release).findLast(
    value =>
      value.style === style && value.outer.start < range.start && !isClosed(value, release.text),
  )
  if (!open) return undefined
  const { start, end } = open.outer
  const mark = style === 'double' ? '"' : "'"
  return {
    range: { start, end: start + 1 },
    fixes: [replace('Close the quote', { start: end, end }, mark)],
  }
}

function isClosed({ range, outer, style }: Scalar, text: string): boolean {
  if (range.end === outer.end) return false
  // A quote behind a backslash is part of the text.
  const escapes = /\\*$/.exec(text.slice(range.start, range.end).slice(-MAX_ESCAPES))?.[0] ?? ''
  return style === 'single' || escapes.length % 2 === 0
}

const MENDINGS: Readonly<
  Record<string, (release: Release, problem: YamlProblem) => Mending | undefined>
> = { BLOCK_AS_IMPLICIT_KEY: quoteValue, MISSING_CHAR: closeQuote }

const rule: Rule = defineRule(
  {
    id: 'frontmatter-yaml',
    summary: 'Frontmatter that is not valid YAML, or that uses an alias, an anchor or a tag',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: ({ release }) => release.problems.length > 0,
  },
  function* ({ release }) {
    const [first] = release.problems
    if (!first) return
    const { code, message, range } = first
    // One slip makes the parser stumble again and again: the first problem is the one to mend.
    const end = Math.min(range.end, release.fence.end)
    yield {
      message: MESSAGES[code] ?? message.replace(/\.$/, ''),
      range: { start: range.start, end },
      ...MENDINGS[code]?.(release, first),
    }
  },
)

export default rule
