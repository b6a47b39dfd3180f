import { defaultRegister, parseRelease, today } from '@release-lint/schema'
import { activeRules, lintRelease, loadRemark } from 'release-lint'
import { expect, test } from 'vitest'
import { archiveFolder } from '../src/commands/archive-folder.ts'
import { releasePath, releaseText } from '../src/commands/draft.ts'

const draft = {
  title: 'Iwi and “Kāinga Ora” agree: 40 homes',
  date: '2025-11-25',
  ministers: ['Hon Chris Bishop', 'Hon Tama Potaka'],
  portfolios: ['Housing', 'Māori Development'],
}

test('a new release is read as it was asked for', () => {
  const release = parseRelease(releaseText(draft))
  expect(release.problems).toEqual([])
  expect(release.issues()).toEqual([])
  expect(release.title?.value).toBe(draft.title)
  expect(release.date?.value).toBe(draft.date)
  expect(release.ministers.map(({ value }) => value)).toEqual(draft.ministers)
  expect(release.portfolios.map(({ value }) => value)).toEqual(draft.portfolios)
})

test('a new release has no fault where the folder puts it', async () => {
  const path = `${archiveFolder(draft.date, undefined)}/${releasePath(draft)}`
  const context = {
    parse: await loadRemark(),
    register: defaultRegister(),
    rules: activeRules({}),
    path,
    today: today(),
  }
  const { findings } = lintRelease(parseRelease(releaseText(draft)), context)
  expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

test.each([
  [undefined, 'releases/2025/11'],
  ['releases/2024/03/2024-03-01-new-bridge.md', 'releases/2025/11'],
  ['2024/03/2024-03-01-new-bridge.md', '2025/11'],
  ['drafts/2024-03-01-new-bridge.md', 'drafts'],
  ['2024-03-01-new-bridge.md', ''],
])('beside %s a release goes to %s', (example, folder) => {
  expect(archiveFolder('2025-11-25', example)).toBe(folder)
})
