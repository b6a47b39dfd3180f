import { parseRelease } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { toLink, typedDirective, typedLabel, typedPhrase } from '../src/index.ts'

const at = (marked: string) => {
  const offset = marked.indexOf('‸')
  return { text: marked.replace('‸', ''), offset }
}

test.each([
  ['a [b‸', '[b'],
  ['a [b‸] c', '[b]'],
  ['a [b‸ c] d', '[b c]'],
  ['a [b] [‸', '['],
  ['a [b‸](c)', undefined],
  ['a ![b‸', undefined],
  ['a [b] c‸', undefined],
  ['‸[b]', undefined],
])('the label in %j is %j', (marked, label) => {
  const { text, offset } = at(marked)
  const range = typedLabel(text, offset)
  expect(range && text.slice(range.start, range.end)).toBe(label)
})

test.each([
  ['as Health Min‸', 'Health Min'],
  ['as Health Min‸ister and', 'Health Minister'],
  ['as Foreign Min‸', 'Min'],
  ['of Mental Health ‸', 'Health '],
  ['as (Mā‸', 'Mā'],
  ['as ‸', ''],
  ['Health\nMin‸', 'Min'],
])('the phrase in %j is %j', (marked, phrase) => {
  const { text, offset } = at(marked)
  const range = typedPhrase(text, offset, ['Health Minister', 'Māori Development Minister'])
  expect(text.slice(range.start, range.end)).toBe(phrase)
})

test('a directive while it is written, and what it will cover', () => {
  const { text, offset } = at(
    '---\na: b\n---\n<!-- release-lint-disable-next-line one, tw‸o -->\nText.\n',
  )
  const found = typedDirective(parseRelease(text), offset)
  expect(found).toMatchObject({ name: 'release-lint-disable-next-line', ids: ['one'], closing: '' })
  const slice = (range = { start: 0, end: 0 }) => text.slice(range.start, range.end)
  expect(slice(found?.range)).toBe('two')
  expect(slice(found?.covers)).toBe('Text.\n')
  expect(slice(found?.written)).toBe(' release-lint-disable-next-line one, tw')
})

// In anything but linear time it would never end.
test('answers in linear time, whatever is written', () => {
  for (const unit of [' ', 'a', 'a ', '[', ']', '#', '-', '--', '<!--', '-->', '\n']) {
    const text = `---\na: b\n---\n${unit.repeat(300_000)}`
    typedDirective(parseRelease(text), text.length)
    typedLabel(text, text.length)
    const typed = typedPhrase(text, text.length, ['Health Minister'])
    expect(typed?.end ?? text.length, JSON.stringify(unit)).toBe(text.length)
  }
})

test('a title with markup is the text of a link', () => {
  expect(toLink('A [new] bus_stop', 'https://example.com/a b')).toBe(
    '[A \\[new\\] bus\\_stop](https://example.com/a%20b)',
  )
})
