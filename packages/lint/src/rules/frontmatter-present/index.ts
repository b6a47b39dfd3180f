import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const NOTE =
  'The site reads the frontmatter from a line `---` at the start of the file to the next such line'

const MESSAGES = {
  missing: 'No frontmatter at the start of the file',
  'leading-blank': 'Blank line before the frontmatter',
  'leading-text': 'Text before the frontmatter',
  'bad-opening': 'The frontmatter must open with just `---`',
  'bad-closing': 'The frontmatter must close with just `---`',
  language: 'The frontmatter must open with just `---`, without a language',
  unclosed: 'The frontmatter is never closed with `---`',
}

const rule: Rule = defineRule(
  {
    id: 'frontmatter-present',
    summary: 'No frontmatter between two `---` lines at the first byte of the file',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: ({ release }) => release.fence.problem !== undefined,
  },
  function* ({ release }) {
    const { problem } = release.fence
    if (!problem) return
    const { kind, range } = problem
    const fixes =
      kind === 'leading-blank' ? [replace('Delete the blank lines', range, '', true)] : []
    yield { message: MESSAGES[kind], range, note: NOTE, fixes }
  },
)

export default rule
