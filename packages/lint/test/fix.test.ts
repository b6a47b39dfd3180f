import { expect, test } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { fixText } from '../src/fix.ts'

/** Finds the last letter wrong, and writes another in its place. */
function lastLetter(next: Readonly<Record<string, string>>): (text: string) => Finding[] {
  return text => {
    const range = { start: text.length - 1, end: text.length }
    const to = next[text.slice(-1)]
    if (to === undefined) return []
    const fixes = [{ title: 'Replace', edits: [{ range, text: to }], safe: true }]
    return [{ ruleId: 'x', severity: 'error', message: 'x', range, fixes, url: '' }]
  }
}

test('a fix that uncovers another is followed by it', () => {
  const { text, count, findings } = fixText('..a', lastLetter({ a: 'b', b: 'c' }))
  expect({ text, count, findings }).toEqual({ text: '..c', count: 2, findings: [] })
})

test.each([
  ['..a', '..b'],
  ['..b', '..b'],
  ['..c', '..c'],
])('fixes that lead in a circle end where it is entered: %s', (given, end) => {
  const lint = lastLetter({ a: 'b', b: 'c', c: 'b' })
  const fixed = fixText(given, lint)
  expect(fixed.text).toBe(end)
  expect(fixed.findings).toEqual(lint(end))
})
