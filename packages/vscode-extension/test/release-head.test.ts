import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { looksLikeRelease } from '../src/release-head.ts'

const seed = new URL(
  '../../../seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md',
  import.meta.url,
)

function isRelease(text: string): boolean {
  const lines = text.split('\n')
  return looksLikeRelease({
    lineCount: lines.length,
    lineAt: line => ({ text: lines[line] ?? '' }),
  })
}

test('the seed looks like a release, with any line ends', () => {
  const text = readFileSync(seed, 'utf8')
  expect(isRelease(text)).toBe(true)
  expect(isRelease(text.replaceAll('\n', '\r\n'))).toBe(true)
  expect(isRelease(`\uFEFF${text}`)).toBe(true)
})

test.each([
  ['an unclosed fence', '---\nministers:\n  - '],
  ['only portfolios', '---\nportfolios: [Health]\n---\n'],
  ['only an address', '---\nurl: https://www.beehive.govt.nz/release/new-bridge\n---\n'],
])('%s looks like a release', (_, text) => {
  expect(isRelease(text)).toBe(true)
})

test.each([
  ['a page', '# Read me\n\nministers: none\n'],
  ['a page with other frontmatter', '---\ntitle: About\n---\n\nministers:\n'],
  ['an empty file', ''],
  ['a rule at the start', '---\n'],
  ['an address of another site', '---\nurl: https://example.org/beehive\n---\n'],
])('%s does not', (_, text) => {
  expect(isRelease(text)).toBe(false)
})
