import { defineRule, type Rule } from '../../rule.ts'

const NEAR = 120
const ATTACHED =
  /\b(?:is|are) attached(?=[.;)]|$)|\bsee (?:the )?attached\b(?! below)|\battached (?:is|are) (?:a|an|the)\b|\(attached\)/gi

const rule: Rule = defineRule(
  {
    id: 'attachment-missing',
    summary: 'The body says that something is attached, but there is no attachment',
    severity: 'warn',
    preset: 'recommended',
    fixable: false,
    scope: 'document',
    needs: ({ facts, release }) =>
      release.attachments.length === 0 && facts.prose.text.includes('ttached'),
  },
  function* ({ facts }) {
    for (const { text, range, rangeOf } of facts.blocks) {
      for (const { 0: words, index } of text.matchAll(ATTACHED)) {
        const place = rangeOf(index, index + words.length)
        const near = facts.links.some(
          link =>
            Math.abs(link.range.start - place.start) < NEAR &&
            link.range.start >= range.start - NEAR,
        )
        if (!near) yield { message: `\`${words}\`, but there is no attachment`, range: place }
      }
    }
  },
)

export default rule
