import { defaultRegister, releaseDays } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { completeAt } from './cursor.ts'

const draft = (head: string): string => `---\ntitle: "A made-up release"\n${head}---\n\nText.\n`

test('everything in force on the day of the release, in the order of the site', () => {
  const { labels } = completeAt(draft('date: 2019-03-05\nportfolios:\n  - ‸\n'))
  const inForce = defaultRegister().portfoliosOn(releaseDays('2019-03-05'))
  expect(labels).toEqual(inForce.map(({ as }) => as))
  expect(labels).toContain('Fisheries')
  expect(labels).not.toContain('Oceans and Fisheries')
})

test('nothing that is listed already, under whatever name', () => {
  const { labels } = completeAt(
    draft('date: 2025-11-25\nportfolios:\n  - Fisheries\n  - Maori Development\n  - ‸\n'),
  )
  expect(labels).not.toContain('Oceans and Fisheries')
  expect(labels).not.toContain('Māori Development')
})

test('what listed ministers hold first, what they lead before the rest', () => {
  const { labels } = completeAt(
    draft(
      'date: 2025-11-25\nministers:\n  - Rt Hon Winston Peters\n  - Hon Shane Jones\nportfolios:\n  - ‸\n',
    ),
  )
  expect(labels.slice(0, 9)).toEqual([
    'Foreign Affairs',
    'Oceans and Fisheries',
    'Racing',
    'Rail',
    'Regional Development',
    'Resources',
    'Energy',
    'Finance',
    'Prime Minister',
  ])
})

test('what they hold by how often the project pairs it', () => {
  const counts: Record<string, number> = { 'shane-jones resources': 9, 'shane-jones energy': 5 }
  const { labels } = completeAt(
    draft('date: 2025-11-25\nministers:\n  - Hon Shane Jones\nportfolios:\n  - ‸\n'),
    { frequency: (minister, portfolio) => counts[`${minister} ${portfolio}`] ?? 0 },
  )
  expect(labels.slice(0, 3)).toEqual(['Resources', 'Energy', 'Oceans and Fisheries'])
})

test.each([
  ['the first letters', 'For', ['Foreign Affairs', 'Forestry']],
  ['a later word', 'fisheries', ['Oceans and Fisheries']],
  ['a former name', 'civil def', ['Emergency Management and Recovery']],
  ['an ampersand', 'building & c', ['Building and Construction']],
])('found by %s', (_, typed, labels) => {
  const at = completeAt(draft(`date: 2025-11-25\nportfolios:\n  - ${typed}‸\n`))
  expect(at.typed()).toEqual(expect.arrayContaining(labels))
  expect(at.typed().length).toBeLessThan(5)
})

test('found without macrons, and written with them', () => {
  const at = completeAt(draft('date: 2025-11-25\nportfolios:\n  - whanau‸\n'))
  expect(at.typed()).toEqual(['Whānau Ora'])
  expect(at.accept('Whānau Ora')).toContain('\n  - Whānau Ora\n')
})

test('in quotes where YAML needs them', () => {
  const block = completeAt(draft('date: 2019-03-05\nportfolios:\n  - Te Ara‸\n'))
  const label = 'Māori Crown Relations: Te Arawhiti'
  expect(block.accept(label)).toContain(`\n  - "${label}"\n`)
  const flow = completeAt(draft('date: 2025-11-25\nportfolios: [‸]\n'))
  expect(flow.accept('Arts, Culture and Heritage')).toContain('["Arts, Culture and Heritage"]')
  expect(
    completeAt(draft('date: 2025-11-25\nportfolios:\n  - ‸\n')).accept(
      'Arts, Culture and Heritage',
    ),
  ).toContain('\n  - Arts, Culture and Heritage\n')
})

test('a name of several words is replaced whole', () => {
  const at = completeAt(
    draft('date: 2025-11-25\nportfolios:\n  - Foreign Aff‸airs and Trade # so\n'),
  )
  expect(at.accept('Foreign Affairs')).toBe(
    draft('date: 2025-11-25\nportfolios:\n  - Foreign Affairs # so\n'),
  )
})
