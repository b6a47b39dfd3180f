import { defineRule, hasLinks, type Rule } from '../../rule.ts'

const ABBREVIATION = /(?:\b(?:Co|Ltd|Inc|etc)\.|\.\.)$/

const rule: Rule = defineRule(
  {
    id: 'link-trailing-punctuation',
    summary: 'Punctuation at the end of a link’s text',
    severity: 'warn',
    preset: 'strict',
    fixable: 'safe',
    scope: 'document',
    needs: hasLinks,
  },
  function* ({ facts, release }) {
    for (const { kind, text, textRange, range, image } of facts.links) {
      if (kind !== 'inline' || image || ABBREVIATION.test(text)) continue
      const mark = /[.,;:!]$/.exec(text)?.[0]
      const place = { start: textRange.end - 1, end: textRange.end }
      if (mark === undefined || text.length < 2 || release.text[place.start] !== mark) continue
      if (/&#?\w{1,31};$/.test(release.text.slice(place.end - 34, place.end))) continue
      const next = release.text[range.end] ?? ''
      const backslash = release.text[place.start - 1] === '\\' ? 1 : 0
      const cut = { start: place.start - backslash, end: place.end }
      const edits = [
        { range: cut, text: '' },
        ...(next === mark ? [] : [{ range: { start: range.end, end: range.end }, text: mark }]),
      ]
      yield {
        message: `\`${mark}\` inside the link`,
        range: place,
        fixes: [
          {
            title: 'Move it behind the link',
            edits,
            safe: next === mark || !/[.,;:!?]/.test(next),
          },
        ],
      }
    }
  },
)

export default rule
