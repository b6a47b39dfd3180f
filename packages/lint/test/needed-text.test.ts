import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultRegister, parseRelease } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { neededText } from '../src/cli/needed-text.ts'
import { activeRules, lintRelease, loadRemark } from '../src/index.ts'
import { FORMATS } from '../src/reporters/formats.ts'
import { loadReporter } from '../src/reporters/index.ts'
import type { CheckedFile, Report } from '../src/reporters/report.ts'
import { examplesOf, sample } from './example.ts'
import { hostile } from './hostile.ts'

const folder = fileURLToPath(new URL('../src/rules/', import.meta.url))
const examples = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => examplesOf(readFileSync(`${folder}${name}/readme.md`, 'utf8')))
const parse = await loadRemark()
const context = { parse, register: defaultRegister(), rules: activeRules({ extends: 'strict' }) }
const reporters = await Promise.all(FORMATS.map(loadReporter))

/** Every report of a file whose text is kept as it is given. */
function reportsOf(file: Omit<CheckedFile, 'path' | 'fixed'>): string[] {
  const report: Report = {
    cwd: '/releases',
    root: '/releases',
    files: [{ path: '/releases/release.md', fixed: 0, ...file }],
    failures: [],
    started: new Date(0),
    version: () => '1.0.0',
    color: false,
    dry: false,
  }
  return reporters.map(reporter => [...reporter(report)].join(''))
}

test('every report says the same of what is kept of a text as of all of it', () => {
  const texts = [
    ...examples.map(({ text }) => `${text}\n\nMore that nobody asks about.\n`),
    `${hostile}\n\nMore.\n`,
    hostile.replace('\n---\n', '\n'),
  ]
  let [whole, kept] = [0, 0]
  for (const lineEnd of ['\n', '\r\n'])
    for (const text of texts.map(each => each.replaceAll('\n', lineEnd))) {
      const release = parseRelease(text)
      const { findings } = lintRelease(release, context)
      const needed = neededText(release, findings)
      expect(text.startsWith(needed)).toBe(true)
      expect(reportsOf({ source: needed, findings })).toEqual(reportsOf({ source: text, findings }))
      whole += text.length
      kept += needed.length
    }
  expect(kept).toBeLessThan(whole / 2)
})

test('nothing is kept of a text without findings', () => {
  expect(neededText(parseRelease(sample), [])).toBe('')
})

test('of a text with more findings than a function takes arguments, all are reached', () => {
  const text = `${sample}\n`
  const release = parseRelease(text)
  const end = text.length - 1
  const finding = {
    ruleId: 'link-empty',
    severity: 'warn',
    url: '',
    message: '',
    fixes: [],
  } as const
  const many = Array.from({ length: 300_000 }, (_, place) => ({
    ...finding,
    range: { start: 0, end: place % end },
  }))
  expect(neededText(release, [...many, { ...finding, range: { start: 0, end } }])).toBe(sample)
})
