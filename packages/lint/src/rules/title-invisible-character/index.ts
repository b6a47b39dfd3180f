import { rangeInText } from '@release-lint/schema'
import { replace } from '../../finding.ts'
import { defineRule, type Rule } from '../../rule.ts'

const INVISIBLE =
  /[\0-\x1f\x7f-\xa0\xad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufffc\ufffd]+/g
const SPACE = /[\t\xa0\u2000-\u200a\u202f\u205f\u3000]/

const rule: Rule = defineRule(
  {
    id: 'title-invisible-character',
    summary: 'A non-breaking space, a zero-width or a control character in the title',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
  },
  function* ({ release }) {
    const { title, text } = release
    if (!title) return
    for (const { 0: characters, index } of title.value.matchAll(INVISIBLE)) {
      const range = rangeInText(text, title, index, characters.length)
      if (!range) continue
      const space = SPACE.test(characters)
      const name = `U+${(characters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      yield {
        message: `Invisible character ${name} in the title`,
        note: 'The site glues the words on both sides together in the address',
        range,
        fixes: [
          replace(space ? 'Replace with a space' : 'Delete it', range, space ? ' ' : '', true),
        ],
      }
    }
  },
)

export default rule
