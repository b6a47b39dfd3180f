import { expect, test } from 'vitest'
import { aliasOf, liveAlias, slugify, slugMatches } from '../src/index.ts'

test.each([
  [
    'New international partnership to attract investment in critical minerals',
    'new-international-partnership-attract-investment-critical-minerals',
  ],
  ['Tairāwhiti/Gisborne gets $84.6m for R&D', 'tairawhitigisborne-gets-846m-rd'],
  ['Step-up for schools – at last', 'step-schools--last'],
  ['The of', 'the-of'],
])('%s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('keeps macrons and curly quotes in the alias', () => {
  expect(aliasOf('Māori landowners’ safeguards')).toBe('māori-landowners’-safeguards')
})

test('cuts at a word so that the address has at most 100 characters', () => {
  const slug = slugify('word '.repeat(40))
  expect(slug.length).toBeLessThanOrEqual(91)
  expect(slug).toMatch(/^word(?:-word)*$/)
})

test.each([
  ['High Court Judge appointed', 'high-court-judge-appointed', 'exact'],
  ['High Court Judge appointed', 'high-court-judge-appointed-11', 'suffix'],
  ['High Court Judge appointed', '15873', 'numeric'],
  ['High Court Judge appointed', 'high-court-judges-appointed', 'mismatch'],
  ['Māori wardens', 'm%C4%81ori-wardens', 'exact'],
] as const)('%s and %s: %s', (title, slug, expected) => {
  expect(slugMatches(title, slug)).toBe(expected)
})

test.each([
  ['maori-wardens', 'māori-wardens'],
  ['maori-wardens-1', 'māori-wardens-1'],
  ['15873', '15873'],
  ['other-wardens', 'other-wardens'],
])('the live site calls %s %s', (slug, alias) => {
  expect(liveAlias('Māori wardens', slug)).toBe(alias)
})
