import { expect, test } from 'vitest'
import { describeKey, KEYS, keyShape, parseRelease, slotsAt } from '../src/index.ts'

/** The slots at `‸`: what each would replace, and what it would write before. */
function slots(marked: string): unknown {
  const offset = marked.indexOf('‸')
  const text = marked.replace('‸', '')
  return slotsAt(parseRelease(text), offset).map(slot => {
    const written = text.slice(slot.range.start, slot.range.end)
    if (slot.kind === 'key') return { key: written, before: slot.before }
    const { key, lead, prefix, flow } = slot
    return { of: key, written, lead, prefix, flow }
  })
}

test.each([
  ['---\nmin‸\n---\n', [{ key: 'min', before: undefined }]],
  ['---\nmin‸\n  - A\n---\n', [{ key: 'min', before: 'items' }]],
  ['---\nda‸te : 1\n---\n', [{ key: 'date', before: 'value' }]],
  ['---\ndate: ‸\n---\n', [{ of: 'date', written: '', lead: '', prefix: '', flow: false }]],
  ['---\ndate:‸\n---\n', [{ of: 'date', written: '', lead: ' ', prefix: '', flow: false }]],
  [
    '---\ntitle: "A‸ b" # c\n---\n',
    [{ of: 'title', written: '"A b"', lead: '', prefix: '"', flow: false }],
  ],
  [
    '---\nministers: A‸\n---\n',
    [{ of: 'ministers', written: ' A', lead: '\n  - ', prefix: ' ', flow: false }],
  ],
  [
    '---\nministers:\n    - A\n    ‸\n---\n',
    [{ of: 'ministers', written: '    ', lead: '    - ', prefix: '    ', flow: false }],
  ],
  [
    "---\nministers: [A, 'B, C‸', D]\n---\n",
    [{ of: 'ministers', written: "'B, C'", lead: '', prefix: "'", flow: true }],
  ],
  [
    '---\nministers: ["A‸]\n---\n',
    [{ of: 'ministers', written: '"A', lead: '', prefix: '"', flow: true }],
  ],
  ['---\ndate: ‸ # b\n---\n', [{ of: 'date', written: '', lead: '', prefix: '', flow: false }]],
  [
    '---\nministers:‸ # b\n---\n',
    [{ of: 'ministers', written: '', lead: '\n  - ', prefix: '', flow: false }],
  ],
  [
    '---\nministers:\n  - ‸ # b\n---\n',
    [{ of: 'ministers', written: '', lead: '', prefix: '', flow: false }],
  ],
  [
    '---\nministers: [A B’s "C" ‸, D]\n---\n',
    [{ of: 'ministers', written: 'A B’s "C" ', lead: '', prefix: '', flow: true }],
  ],
])('%j', (marked, expected) => {
  expect(slots(marked)).toEqual(expected)
})

test.each([
  ['behind a list in brackets', '---\nministers: [A] ‸\n---\n'],
  ['between a key and its colon', '---\ndate ‸ : 1\n---\n'],
  ['right before a comment', '---\nministers:\n  - ‸# b\n---\n'],
  ['on a line of several words', '---\nsome words‸\n---\n'],
  ['in text that goes on in brackets', '---\nministers: [A\n  b‸]\n---\n'],
  ['in a nested map', '---\ntitle:\n  date: ‸\n---\n'],
])('none %s', (_, marked) => {
  expect(slots(marked)).toEqual([])
})

// In anything but linear time it would never end.
test('answers in linear time, whatever is written', () => {
  for (const unit of [' ', 'a', 'a ', '"', "'", '[', ',', '#', ':', '-', '\\', '\n', '- ']) {
    const text = `---\nministers:\n  - ${unit.repeat(300_000)}`
    expect(slotsAt(parseRelease(text), text.length), JSON.stringify(unit)).toBeInstanceOf(Array)
  }
})

test('lists in brackets are read in broken YAML too', () => {
  const { ministers } = parseRelease('---\nministers: [A, "B", C\n---\n')
  expect(ministers.map(({ value }) => value)).toEqual(['A', 'B', 'C'])
  expect(ministers.map(({ outer }) => outer)).toEqual([
    { start: 16, end: 17 },
    { start: 19, end: 22 },
    { start: 24, end: 25 },
  ])
})

test('every key has a meaning and a shape that YAML reads as that key', () => {
  for (const key of KEYS) {
    const { before, after } = keyShape(key)
    const value = key === 'url' ? 'https://example.com' : '2025-11-25'
    const { entries } = parseRelease(`---\n${before}${value}${after}\n---\n`)
    expect(entries.map(entry => entry.key)).toEqual([key])
    expect(describeKey(key)).toMatch(/\.$/)
  }
  expect(describeKey('toString')).toBeUndefined()
})
