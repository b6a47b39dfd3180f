import { LIST_KEYS, replaceText, type Text } from '@release-lint/schema'
import type { Facts } from '../../facts/facts.ts'
import { defineRule, type Rule } from '../../rule.ts'

const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u2060\ufeff]/g
// Nearly every item has single spaces between its words and nothing else.
const MAY_BE_STRAY = /^\s|\s(?:\s|$)|[^\S ]|[\0-\x1f\x7f-\x9f\xad\u200b-\u200f\u2060\ufeff]/
const SPACES = /[\s\xa0\u202f]+/g

const rule: Rule = defineRule(
  {
    id: 'frontmatter-item-whitespace',
    summary: 'Double or stray space, or an invisible character, in an item of a list',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release, facts }) {
    for (const key of LIST_KEYS) {
      for (const item of release[key]) {
        if (!MAY_BE_STRAY.test(item.value)) continue
        const visible = item.value.replace(INVISIBLE, '').trim()
        // Inside an address a space may be part of the name of the file: attachment-url encodes it.
        const clean = key === 'attachments' ? visible : visible.replace(SPACES, ' ')
        if (clean === item.value || clean === '' || isListed(item, facts)) continue
        yield {
          message: `Stray space or invisible character in \`${clean}\``,
          range: item.range,
          fixes: [
            { title: `Replace with \`${clean}\``, edits: [replaceText(item, clean)], safe: true },
          ],
        }
      }
    }
  },
)

/** Whether the site itself spells the name so: a few tags of the nineties have two spaces. */
function isListed(item: Text, { ministers, portfolios }: Facts): boolean {
  return [...ministers, ...portfolios].some(
    ({ text, match }) => text === item && match.kind === 'listed',
  )
}

export default rule
