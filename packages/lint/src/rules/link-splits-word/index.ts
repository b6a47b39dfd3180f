import { LETTERS } from '@release-lint/schema'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

// What stands beside nearly every link.
const APART = /^[\s.,:;!?()*]?$/
const LETTER = new RegExp(`[${LETTERS}]`)
const WORD_BEFORE = new RegExp(`[${LETTERS}\\d]{1,40}$`)
const WORD_AFTER = new RegExp(`^[${LETTERS}\\d]{1,40}`)
const SHORT = /^\W{0,9}\w{1,4}\W{0,9}$/

function firstWord(text: string): string {
  return text.trimStart().split(/\s/)[0] ?? ''
}

function lastWord(text: string): string {
  return text.trimEnd().split(/\s/).at(-1) ?? ''
}

const rule: Rule = defineRule(
  {
    id: 'link-splits-word',
    summary: 'A letter that touches the edge of a link',
    severity: 'warn',
    preset: 'recommended',
    fixable: 'suggestion',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts, release: { text } }) {
    for (const { kind, text: shown, textRange, range, image } of facts.links) {
      if (APART.test(text.charAt(range.start - 1)) && APART.test(text.charAt(range.end))) continue
      if (kind !== 'inline' || image || SHORT.test(shown) || !LETTER.test(shown)) continue
      const before =
        WORD_BEFORE.exec(text.slice(Math.max(0, range.start - 40), range.start))?.[0] ?? ''
      const after = WORD_AFTER.exec(text.slice(range.end, range.end + 40))?.[0] ?? ''
      if ((before === '' && after === '') || after === 'TM') continue
      const edits = [
        { range: { start: range.start - before.length, end: range.start }, text: '' },
        { range: { start: textRange.start, end: textRange.start }, text: before },
        { range: { start: textRange.end, end: textRange.end }, text: after },
        { range: { start: range.end, end: range.end + after.length }, text: '' },
      ].filter(edit => edit.text !== '' || edit.range.end > edit.range.start)
      yield {
        message: `The link ends inside the word \`${before === '' ? `${lastWord(shown)}${after}` : `${before}${firstWord(shown)}`}\``,
        range: textRange,
        fixes: [{ title: 'Take the whole word into the link', edits, safe: false }],
      }
    }
  },
)

export default rule
