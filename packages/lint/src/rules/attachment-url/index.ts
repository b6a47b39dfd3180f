import { replaceText } from '@release-lint/schema'
import { defineRule, type Rule } from '../../rule.ts'

const WELL_FORMED = /^https:\/\/[a-z\d.-]+\/(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})*\.[a-z\d]{2,5}$/i

/** Percent-encodes what may not stand in an address, and nothing that is encoded already. */
function encode(url: string): string {
  return url.toWellFormed().replace(/[^\x21-\x7e]+|["<>\\^`{|}]/g, encodeURIComponent)
}

const rule: Rule = defineRule(
  {
    id: 'attachment-url',
    summary: 'An attachment that is not the https address of a file',
    severity: 'error',
    preset: 'recommended',
    fixable: 'safe',
    scope: 'document',
    needs: ({ release }) => release.attachments.length > 0,
  },
  function* ({ release }) {
    for (const item of release.attachments) {
      if (WELL_FORMED.test(item.value)) continue
      const meant = encode(
        item.value.trim().replace(/^http:\/\/(?=www\.beehive\.govt\.nz\/)/i, 'https://'),
      )
      const fixes =
        meant !== item.value && WELL_FORMED.test(meant)
          ? [{ title: `Replace with \`${meant}\``, edits: [replaceText(item, meant)], safe: true }]
          : []
      yield {
        message: `\`${item.value}\` is not the https address of a file`,
        range: item.range,
        fixes,
      }
    }
  },
)

export default rule
