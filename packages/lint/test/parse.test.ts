import { expect, test } from 'vitest'
import { loadRemark, loadSatteri } from '../src/index.ts'
import { sample } from './example.ts'

const [satteri, remark] = await Promise.all([loadSatteri(), loadRemark()])

/** A tree without what is undefined, for comparing. */
function plain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree))
}

test.each([
  ['the sample', sample],
  ['CRLF', sample.replaceAll('\n', '\r\n')],
  [
    'emphasis and links',
    'A [*b* c](<https://a.nz/x y> "t") **d**e_f_ `g` ![h](i.png)\n\n[j]: https://a.nz\n',
  ],
  ['escapes and references', 'A \\[b\\] &amp; &#39;c&nbsp;d\\\\ e\\*'],
  ['lists and headings', '# A\n\n- b\n  c\n\n1. d\n   - e\n\n> f\n\n---\n\nG\n===\n'],
  ['characters beyond the basic plane', '😀 [b](https://a.nz) 😀\n\n**😀**'],
  ['nested brackets', '['.repeat(500)],
  ['HTML', 'a <!-- b --> c\n\n<!--THE END-->\n\n- d'],
])('both parsers give the same tree of %s', (_name, text) => {
  expect(plain(satteri(text))).toEqual(plain(remark(text)))
})

test('thousands of character references take neither long nor all memory', () => {
  const [paragraph] = satteri('&amp; '.repeat(200_000)).children
  expect(paragraph?.position?.end.offset).toBe(1_200_000)
})
