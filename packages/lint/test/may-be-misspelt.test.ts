import { defaultRegister } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { misspeltIn, toPerson } from '../src/rules/minister-name-typo/index.ts'
import { mayBeMisspelt } from '../src/rules/minister-name-typo/may-be-misspelt.ts'

const TEXTS = 50_000
const people = ['Shane Jones', 'Brooke van Velden', 'Simon O’Connor', 'Penny Simmonds'].map(
  name => {
    const minister = defaultRegister().ministers.find(found => found.name === name)
    return toPerson({ id: name, name, listedAs: [], ...minister })
  },
)
const NAMES = people.flatMap(({ first, middle, last }) => [first, ...middle, last])
const SLIPS = [
  'Jnes',
  'Jonse',
  'Joness',
  'Shan',
  'Sane',
  'Veldn',
  'Brook',
  'Simonds',
  'O’Conor',
  'Pennny',
]
const PIECES = [
  ...NAMES,
  ...SLIPS,
  ...['Mr', 'Mrs', 'Ms', 'Dr', 'Minister', 'Hon', 'and', 'Māori', 'The'],
  ...[' ', ' ', ' ', ' ', ' ', '. ', ', ', "'s", "'", '-', '\n', '"', '.'],
]

// A generator with a fixed seed, so that a text that fails fails again.
let state = 7
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

test('who is passed over is misspelt nowhere, in fifty thousand random texts', () => {
  let found = 0
  for (let count = 0; count < TEXTS; count++) {
    const length = 3 + Math.floor(random() * 9)
    const pieces = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)])
    const text = pieces.join(random() < 0.5 ? ' ' : '').replaceAll('’', "'")
    const kept = mayBeMisspelt(text, people)
    const misspelt = people.filter(person => !misspeltIn(text, [person], new Set()).next().done)
    found += misspelt.length
    expect({ text, passedOver: misspelt.filter(person => !kept.includes(person)) }).toEqual({
      text,
      passedOver: [],
    })
  }
  expect(found).toBeGreaterThan(1000)
})
