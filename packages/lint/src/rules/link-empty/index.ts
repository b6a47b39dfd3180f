import type { Range } from '@release-lint/schema'
import { verdictOf } from '../../links/fault.ts'
import { unlink } from '../../links/target.ts'
import { defineRule, hasLinks, type Rule } from '../../rule.ts'

// What would begin a list, a heading or a quotation where a line starts with it.
const MARKER = /^(?:[-+*>#=~`|]|\d{1,9}[.)])/

/** Whether a text that stands alone would begin a block, or an address run on into the next word. */
function changesMeaning(file: string, { start, end }: Range, text: string): boolean {
  const atLineStart = /(?:^|\n)[ \t]{0,9}$/.test(file.slice(Math.max(0, start - 10), start))
  if (atLineStart && MARKER.test(text) && !text.startsWith('**')) return true
  return /https?:|www\./i.test(text) && /^[\p{L}\p{N}]/u.test(file.slice(end, end + 2))
}

const rule: Rule = defineRule(
  {
    id: 'link-empty',
    summary: 'A link without a target, or without a text that can be read',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts, release: { text } }) {
    for (const link of facts.links) {
      const { empty } = verdictOf(link)
      if (empty === undefined) continue
      const edit = unlink(text, link)
      const title = edit.text.trim() === '' ? 'Delete the link' : `Leave only \`${edit.text}\``
      const safe = !changesMeaning(text, link.range, edit.text)
      yield { message: empty, range: link.range, fixes: [{ title, edits: [edit], safe }] }
    }
  },
)

export default rule
