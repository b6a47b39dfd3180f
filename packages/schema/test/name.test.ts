import { expect, test } from 'vitest'
import { bareName, fold, nearest, plainName, searchForms } from '../src/name.ts'

test.each([
  ['Hon  Damien\u00a0O’Connor ', "hon damien o'connor"],
  ['Māori Crown Relations: Te Arawhiti', 'maori crown relations: te arawhiti'],
  ['Ma\u0304ori\u200b Development', 'maori development'],
  ['O`Connor', "o'connor"],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['Rt Hon Winston Peters', 'Winston Peters'],
  ['Hon Dr Ayesha Verrall', 'Ayesha Verrall'],
  ['Right Honourable Sir John Key GNZM', 'John Key'],
  ['Hon Judith Collins, KC', 'Judith Collins'],
  ['Hon. Shane Jones', 'Shane Jones'],
  ['Hon', 'Hon'],
  ['', ''],
])('%j is %j without honorifics', (name, bare) => {
  expect(bareName(name)).toBe(bare)
})

test('a name means the same surname first', () => {
  expect(plainName('Jones, Hon Shane')).toBe(plainName('Hon Shane Jones'))
  expect(plainName('Collins, Hon Judith KC')).toBe('judith collins')
})

const MINISTERS = [
  'Rt Hon Winston Peters',
  'Hon Shane Jones',
  'Hon Chris Bishop',
  'Hon Chris Penk',
  'Hon Matt Doocey',
]

test.each([
  ['Hon Shane Jons', ['Hon Shane Jones']],
  ['Peters Winston', ['Rt Hon Winston Peters']],
  ['Winstone Peters', ['Rt Hon Winston Peters']],
  ['Mr Jones', ['Hon Shane Jones']],
  ['Chris Bisop', ['Hon Chris Bishop']],
  ['clicking here', []],
  ['', []],
])('the names nearest to %j are %j', (text, names) => {
  expect(nearest(text, MINISTERS)).toEqual(names)
})

test('a word of a portfolio finds it, the whole name before a part of one', () => {
  const portfolios = ['Trade and Investment', 'Health', 'Mental Health', 'Oceans and Fisheries']
  expect(nearest('Heath', portfolios)).toEqual(['Health', 'Mental Health'])
  expect(nearest('Investment', portfolios, 1)).toEqual(['Trade and Investment'])
})

test.each([
  ['Hon Shane Jones', ['shane jones', 'jones shane']],
  ['Hon Brooke van Velden', ['brooke van velden', 'van velden brooke', 'velden brooke van']],
  ['Hon Tāne Whare KC', ['tane whare', 'whare tane']],
])('%s is found by %j', (name, forms) => {
  expect(searchForms(name)).toEqual(forms)
})
