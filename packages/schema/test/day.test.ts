import { expect, test } from 'vitest'
import { addDays, isDay, overlaps, releaseDays, today } from '../src/index.ts'

test.each([
  '2025-11-25',
  '2024-02-29',
  '2000-02-29',
  '1996-01-31',
  '2025-12-31',
])('%s is a day', day => {
  expect(isDay(day)).toBe(true)
})

test.each([
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '2025-1-1',
  '',
  '2025-11-25T00:00',
])('%j is none', day => {
  expect(isDay(day)).toBe(false)
})

test('a release may come out on its date and on the day after', () => {
  expect(releaseDays('2025-12-31')).toEqual({ from: '2025-12-31', to: '2026-01-01' })
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
})

test('spans that share a day overlap', () => {
  expect(overlaps({ from: '2025-01-01', to: '2025-01-24' }, { from: '2025-01-24', to: null })).toBe(
    true,
  )
  expect(overlaps({ from: '2025-01-01', to: '2025-01-23' }, { from: '2025-01-24', to: null })).toBe(
    false,
  )
})

test('today is what the time zone of New Zealand says, in every hour of ten years', () => {
  const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' })
  const first = Date.UTC(2024, 0, 1)
  for (let hour = 0; hour < 10 * 366 * 24; hour++) {
    const now = new Date(first + hour * 3_600_000)
    if (today(now) !== zone.format(now))
      expect(today(now), now.toISOString()).toBe(zone.format(now))
  }
})

test('today is that of New Zealand', () => {
  expect(today(new Date('2025-11-24T20:00:00Z'))).toBe('2025-11-25')
})
