import { parseRelease } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { collectLinks } from '../src/facts/links.ts'
import { loadRemark } from '../src/index.ts'

const parse = await loadRemark()

function linksOf(body: string) {
  const text = `\uFEFF---\ntitle: "[a](b)"\n---\n\n${body}`
  const { body: range } = parseRelease(text)
  return collectLinks(text, parse(text.slice(1)), range.start, 1).map(link => ({
    kind: link.kind,
    url: link.url,
    source: text.slice(link.urlRange.start, link.urlRange.end),
    text: text.slice(link.textRange.start, link.textRange.end),
  }))
}

test.each([
  ['[the *Act*](https://a.nz/x)', 'inline', 'https://a.nz/x', 'https://a.nz/x', 'the *Act*'],
  [
    '[a \\] b](  <https://a.nz/x y>  "title")',
    'inline',
    'https://a.nz/x y',
    'https://a.nz/x y',
    'a \\] b',
  ],
  [
    '[a](https://a.nz/(x)?y=1&amp;z=2)',
    'inline',
    'https://a.nz/(x)?y=1&z=2',
    'https://a.nz/(x)?y=1&amp;z=2',
    'a',
  ],
  ['[a]()', 'inline', '', '', 'a'],
  ['[](https://a.nz)', 'inline', 'https://a.nz', 'https://a.nz', ''],
  ['<https://a.nz>', 'autolink', 'https://a.nz', 'https://a.nz', 'https://a.nz'],
  ['![a [b] c](/x.png)', 'image', '/x.png', '/x.png', 'a [b] c'],
  ['[a]: https://a.nz', 'definition', 'https://a.nz', 'https://a.nz', 'a'],
  [
    'See (www.a.govt.nz/x), please.',
    'bare',
    'www.a.govt.nz/x',
    'www.a.govt.nz/x',
    'www.a.govt.nz/x',
  ],
])('%s', (body, kind, url, source, text) => {
  expect(linksOf(body)).toEqual([{ kind, url, source, text }])
})

test('a link text that is an address is no bare address', () => {
  expect(linksOf('[https://a.nz](https://a.nz)')).toHaveLength(1)
})
