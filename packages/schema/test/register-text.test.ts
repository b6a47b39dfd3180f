import { expect, test } from 'vitest'
import { defaultRegister } from '../src/register.ts'
import { describeTenure, formatDay, spokenTitle } from '../src/register-text.ts'

const register = defaultRegister()

test('a day is written out', () => {
  expect(formatDay('2023-11-27')).toBe('27 November 2023')
  expect(formatDay('2024-01-05')).toBe('5 January 2024')
})

test.each([
  ['winston-peters', 'foreign-affairs', 'Minister of Foreign Affairs since 27 November 2023'],
  ['shane-jones', 'energy', 'Associate Minister for Energy since 27 November 2023'],
  ['shane-reti', 'health', 'Minister of Health, 27 November 2023 – 24 January 2025'],
  ['david-seymour', 'deputy-prime-minister', 'Deputy Prime Minister since 31 May 2025'],
  ['david-seymour', 'internal-affairs', 'Acting Minister of Internal Affairs, 5 July 2024'],
  ['jim-bolger', 'prime-minister', 'Prime Minister until 8 December 1997'],
])('%s in %s: %s', (minister, portfolio, text) => {
  const tenures = register.tenuresOf({ id: minister })
  const described = tenures.filter(t => t.portfolio.id === portfolio).map(describeTenure)
  expect(described).toContain(text)
})

test('an under-secretary is one to the minister', () => {
  const [tenure] = register.tenuresOf({ id: 'simon-court' }, '2025-11-25')
  expect(tenure && describeTenure(tenure)).toBe(
    'Parliamentary Under-Secretary to the Minister for Infrastructure since 27 November 2023',
  )
})

test.each([
  ['shane-jones', 'resources', 'Resources Minister'],
  ['shane-jones', 'finance', 'Associate Finance Minister'],
  ['christopher-luxon', 'prime-minister', 'Prime Minister'],
  ['judith-collins', 'attorney-general', 'Attorney-General'],
  ['chris-bishop', 'leader-of-the-house', 'Leader of the House'],
  [
    'simon-court',
    'infrastructure',
    'Parliamentary Under-Secretary to the Minister for Infrastructure',
  ],
])('%s for %s is called %s before the name', (minister, portfolio, title) => {
  const tenures = register.tenuresOf({ id: minister }, '2025-11-25')
  expect(tenures.filter(t => t.portfolio.id === portfolio).map(spokenTitle)).toEqual([title])
})
