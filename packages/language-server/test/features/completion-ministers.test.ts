import { defaultRegister, releaseDays } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { completeAt } from './cursor.ts'

const register = defaultRegister()

const names = (day: string): string[] => register.ministersOn(releaseDays(day)).map(({ as }) => as)

const draft = (head: string): string => `---\ntitle: "A made-up release"\n${head}---\n\nText.\n`

test('everybody in office on the day of the release, in the order of the site', () => {
  const { labels } = completeAt(draft('date: 2019-03-05\nministers:\n  - ‸\n'))
  expect(labels).toEqual(names('2019-03-05'))
  expect(labels).toContain('Rt Hon Jacinda Ardern')
  expect(labels).not.toContain('Rt Hon Christopher Luxon')
})

test.each(['', 'date: 2025-1\n', 'date:\n'])('today without a date: %j', date => {
  const { labels } = completeAt(draft(`${date}ministers:\n  - ‸\n`))
  expect(labels).toEqual(register.ministersOn('2025-11-25').map(({ as }) => as))
})

test('nobody who is listed already, however they are spelt', () => {
  const { labels } = completeAt(
    draft('date: 2025-11-25\nministers:\n  - Hon Shane Jones\n  - winston peters\n  - ‸\n'),
  )
  expect(labels).not.toContain('Hon Shane Jones')
  expect(labels).not.toContain('Rt Hon Winston Peters')
  expect(labels).toHaveLength(names('2025-11-25').length - 2)
})

test('in broken brackets nobody who is listed already', () => {
  const { labels } = completeAt(draft('date: 2025-11-25\nministers: [Hon Shane Jones, ‸\n'))
  expect(labels).not.toContain('Hon Shane Jones')
})

test('the minister at the cursor stays, so that the name can be completed again', () => {
  const { labels } = completeAt(draft('date: 2025-11-25\nministers:\n  - Hon Shane Jones‸\n'))
  expect(labels).toContain('Hon Shane Jones')
})

test('holders of listed portfolios first, leads before associates', () => {
  const { labels } = completeAt(
    draft('date: 2025-11-25\nministers:\n  - ‸\nportfolios:\n  - Health\n  - Resources\n'),
  )
  expect(labels.slice(0, 6)).toEqual([
    'Hon Simeon Brown',
    'Hon Shane Jones',
    'Hon Matt Doocey',
    'Hon David Seymour',
    'Hon Casey Costello',
    'Rt Hon Christopher Luxon',
  ])
})

test('holders by how often the project pairs them, then all others so', () => {
  const counts: Record<string, number> = {
    'casey-costello health': 9,
    'matt-doocey health': 5,
    'erica-stanford health': 40,
  }
  const { labels } = completeAt(
    draft('date: 2025-11-25\nministers:\n  - ‸\nportfolios:\n  - Health\n'),
    { frequency: (minister, portfolio) => counts[`${minister} ${portfolio}`] ?? 0 },
  )
  expect(labels.slice(0, 6)).toEqual([
    'Hon Casey Costello',
    'Hon Matt Doocey',
    'Hon Simeon Brown',
    'Hon David Seymour',
    'Hon Erica Stanford',
    'Rt Hon Christopher Luxon',
  ])
})

test.each([
  ['the surname', 'Jones', 'Hon Shane Jones'],
  ['the surname first', 'jones sh', 'Hon Shane Jones'],
  ['a surname of two words', 'van vel', 'Hon Brooke van Velden'],
  ['two words with their honorific', 'Hon Shane', 'Hon Shane Jones'],
  ['another name', 'matua', 'Hon Shane Jones'],
  ['letters after the name', 'collins kc', 'Hon Judith Collins KC'],
])('found by %s', (_, typed, label) => {
  const at = completeAt(draft(`date: 2025-11-25\nministers:\n  - ${typed}‸\n`))
  expect(at.typed()).toContain(label)
  expect(at.typed().length).toBeLessThan(5)
  expect(at.accept(label)).toBe(draft(`date: 2025-11-25\nministers:\n  - ${label}\n`))
})

test('no commit characters: names have spaces', () => {
  const { items } = completeAt(draft('date: 2025-11-25\nministers:\n  - ‸\n'))
  expect(items.every(({ commitCharacters }) => commitCharacters === undefined)).toBe(true)
})
