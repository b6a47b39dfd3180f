import { defaultRegister, releaseDays } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { completeAt, openAt } from './cursor.ts'

const HEAD = `---
title: "A made-up release"
date: 2025-11-25
ministers:
  - Rt Hon Winston Peters
  - Hon Shane Jones
portfolios:
  - Foreign Affairs
  - Resources
---

`

const invoked = { invoked: true }

test('nothing in running text unless the author asks', () => {
  expect(completeAt(`${HEAD}Text is written, Mr ‸`).labels).toEqual([])
})

test('listed ministers with their listed portfolios, then attributions, then all others', () => {
  const { labels } = completeAt(`${HEAD}Text is written, ‸`, invoked)
  expect(labels.slice(0, 6)).toEqual([
    'Foreign Affairs Minister Winston Peters',
    'Resources Minister Shane Jones',
    'Mr Peters says',
    'Mr Jones says',
    'Racing Minister Winston Peters',
    'Rail Minister Winston Peters',
  ])
  expect(labels).toContain('Prime Minister Christopher Luxon')
  expect(labels).toContain('Associate Finance Minister Shane Jones')
  expect(labels).toContain('Mrs McKee says')
})

test.each([
  ['a surname', 'Text, Jon‸ and', 'Text, Resources Minister Shane Jones and'],
  ['the start of the title', 'Text, Resources Min‸', 'Text, Resources Minister Shane Jones'],
  ['a word in its middle', 'Text, Res‸our and', 'Text, Resources Minister Shane Jones and'],
  ['a quotation mark', 'Text “Resou‸', 'Text “Resources Minister Shane Jones'],
])('what is typed is replaced: %s', (_, before, after) => {
  const at = completeAt(`${HEAD}${before}`, invoked)
  expect(at.typed()).toContain('Resources Minister Shane Jones')
  expect(at.accept('Resources Minister Shane Jones')).toBe(`${HEAD}${after}`)
})

test('an attribution', () => {
  const at = completeAt(`${HEAD}“So it is,” Mr Jo‸`, invoked)
  expect(at.typed()).toEqual(['Mr Jones says'])
  expect(at.accept('Mr Jones says')).toBe(`${HEAD}“So it is,” Mr Jones says`)
})

// What completion writes must be what the rules read.
test.each([
  '2025-11-25',
  '2019-03-05',
  '2014-06-03',
  '2005-08-02',
])('every titled name of %s is read as that minister with a title that they hold', day => {
  const register = defaultRegister()
  const when = releaseDays(day)
  const head = `---\ntitle: "A"\ndate: ${day}\n---\n\n`
  const { items } = completeAt(`${head}‸`, invoked)
  const titled = items.filter(({ label }) => !label.endsWith(' says'))
  expect(titled.length).toBeGreaterThan(60)
  const misread = titled.filter(({ label, data }) => {
    const { facts } = openAt(`${head}Text by ${label} says so.\n`)
    const [mention, ...others] = facts.mentions
    if (!mention || others.length > 0 || mention.minister.id !== data.id) return true
    const [title] = mention.titles
    return !title || !register.holds(mention.minister, title.portfolio, when)
  })
  expect(misread.map(({ label }) => label)).toEqual([])
})

const release = (headline: string, date: string, slug: string) => ({
  headline,
  title: headline.toLowerCase().replace('ā', 'a'),
  date,
  slug,
})
const releases = () => [
  release('Rail plan published', '2025-03-01', 'rail-plan-published'),
  release('Māori wardens get a [new] bus', '2025-11-20', 'maori-wardens-get-new-bus'),
  release('Rail to come', '2026-03-01', 'rail-come'),
  release('A draft', '2025-11-20', ''),
]
const url = (slug: string): string => `(https://www.beehive.govt.nz/release/${slug})`

test('after a bracket links to other releases, newest first, those to come last', () => {
  const at = completeAt(`${HEAD}See [‸`, { releases })
  expect(at.labels).toEqual([
    'Māori wardens get a [new] bus',
    'Rail plan published',
    'Rail to come',
  ])
  expect(at.isIncomplete).toBe(true)
  expect(at.accept('Rail plan published')).toBe(
    `${HEAD}See [Rail plan published]${url('rail-plan-published')}`,
  )
})

test('by words of the title, in any order and without macrons', () => {
  const at = completeAt(`${HEAD}See [bus maori‸] there`, { releases })
  expect(at.typed()).toEqual(['Māori wardens get a [new] bus'])
  expect(at.accept('Māori wardens get a [new] bus')).toBe(
    `${HEAD}See [Māori wardens get a \\[new\\] bus]${url('maori-wardens-get-new-bus')} there`,
  )
})

test.each([
  ['in a link that has its target', 'See [Rail‸](https://example.com)'],
  ['in the text of an image', 'See ![Rail‸]'],
  ['after the bracket is closed', 'See [Rail] ‸'],
  ['on the next line', 'See [Rail\n‸'],
])('no links %s', (_, text) => {
  expect(completeAt(`${HEAD}${text}`, { releases }).labels).toEqual([])
})
