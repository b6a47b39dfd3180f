import { slugify } from '@release-lint/schema'
import type { Head } from 'release-lint'
import { expect, test } from 'vitest'
import { completeAt } from './cursor.ts'

test.each([
  ['after the colon and a space', 'date: ‸', 'date: 2025-11-25'],
  ['right after the colon', 'date:‸', 'date: 2025-11-25'],
  ['over what is there', 'date: 2024-0‸1-01', 'date: 2025-11-25'],
  ['in quotes', 'date: "‸"', 'date: "2025-11-25"'],
])('a date %s', (_, before, after) => {
  expect(completeAt(`---\n${before}\n---\n`).accept('2025-11-25')).toBe(`---\n${after}\n---\n`)
})

test('today in New Zealand, then tomorrow', () => {
  const at = completeAt('---\ndate: ‸\n---\n')
  expect(at.labels).toEqual(['2025-11-25', '2025-11-26'])
  expect(at.item('2025-11-26').detail).toBe('Tomorrow, 26 November 2025')
  expect(completeAt('---\ndate: tom‸\n---\n').typed()).toEqual(['2025-11-26'])
})

const url = (slug: string): string => `https://www.beehive.govt.nz/release/${slug}`

test('the url that the site makes of the title', () => {
  const at = completeAt('---\ntitle: "Māori wardens’ bus is on its way to Ōtaki"\nurl: ‸\n---\n')
  const expected = url(slugify('Māori wardens’ bus is on its way to Ōtaki'))
  expect(at.labels).toEqual([expected])
  expect(at.accept(expected)).toContain(`\nurl: ${expected}\n`)
})

test('over the url of an older title', () => {
  const at = completeAt(`---\ntitle: "New roads"\nurl: ${url('old')}‸-roads\n---\n`)
  expect(at.accept(url('new-roads'))).toBe(
    `---\ntitle: "New roads"\nurl: ${url('new-roads')}\n---\n`,
  )
})

test('no url without a title', () => {
  expect(completeAt('---\nurl: ‸\n---\n').labels).toEqual([])
})

const head = (slug: string): Head => ({
  path: `${slug}.md`,
  title: slug,
  titleRange: { start: 0, end: 0 },
  date: '2025-11-01',
  slug,
  links: [],
  deferred: false,
})

test('another url where another release has that one', () => {
  const text = '---\ntitle: "New roads"\nurl: ‸\n---\n'
  const taken = [head('new-roads'), head('new-roads-0')]
  expect(completeAt(text, {}, taken).labels).toEqual([url('new-roads'), url('new-roads-1')])
  const own = text.replace('‸', `${url('new-roads')}‸`)
  expect(completeAt(own, {}, taken).labels).toEqual([url('new-roads')])
})
