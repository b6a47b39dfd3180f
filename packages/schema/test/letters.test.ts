import { expect, test } from 'vitest'
import { LETTERS } from '../src/letters.ts'

const WORD = new RegExp(`^[${LETTERS}]+$`)

test.each([
  'Māori',
  'Whāngārei',
  'Nguyễn',
  'Đặng',
  'Núñez',
  'Øster',
  'Šimić',
])('the letters of %s are Latin', word => {
  expect(word).toMatch(WORD)
})

test.each(['×', '÷', '报', 'д', '’', '-', '1', '_', ' '])('%j is none of them', sign => {
  expect(sign).not.toMatch(WORD)
})
