import { expect, test } from 'vitest'
import { scanCanonical } from '../src/canonical.ts'
import { readYaml } from '../src/yaml.ts'

const LINES = [
  ...[
    'title: "A “title”: here"',
    'title: A title',
    'title:',
    'title: ""',
    'title: "a\\n"',
    'title: "\\"A\\" and \\\\"',
    'title: "a\\\\"',
    'title: "a\\"',
    'title: "a" b"',
    'title: "',
    'title: A  B',
    'title: "a\\u00A0b\\ud83d\\ude00\\ud83d"',
    'title: "\\u00a"',
    'title: "\\\\u00a0"',
    'title: "a\\u000a"',
    'title: "\\u0000"',
    "title: 'x'",
  ],
  ...[
    'date: 2025-11-25',
    'date: 2025',
    'date:  2025-11-25',
    'url: https://www.beehive.govt.nz/release/a',
  ],
  ...[
    'ministers:',
    'ministers: Hon A',
    'ministers: [a, b]',
    'ministers: true',
    'True: a',
    'null: a',
  ],
  ...[
    '  - Hon Shane Jones',
    '  - "Hon Māui"',
    '- Hon A',
    '    - Hon B',
    '  -',
    '  - null',
    '  - ~',
    '  - 12',
  ],
  ...[
    '  - Māori Crown Relations: Te Arawhiti',
    '  - A #b',
    '  - A#b',
    '  - A ',
    '  - A  B',
    '  - A  # b',
    '  - "a \\"b\\""',
    '  - é',
    '  - a: b',
    '  - a: b: c',
    '  - a: "b"',
    '  - A b: ',
    '  - A: - b',
    '  - a:  b',
    '  - "a: b"',
    '    c: d',
    '  - a:',
  ],
  ...[
    '',
    '# comment',
    'key : a',
    'a b: c',
    '  nested: a',
    '? a',
    '- - a',
    'portfolios:',
    '&a b: c',
    '*a',
  ],
  ...[
    'x: |',
    'x: >',
    'x: @a',
    'x: a, b',
    'x: {a}',
    'x: a - b',
    'x: -a',
    'x: a\u00a0b',
    'x: !a',
    'x: %a',
    'x: a`',
  ],
]

/** Numbers from 0 to 1 in an order that never changes (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

test('what is read without the YAML parser equals what it reads', () => {
  const next = random(20251125)
  let canonical = 0
  for (let count = 0; count < 40_000; count++) {
    const length = 1 + Math.floor(next() * 6)
    const lines = Array.from({ length }, () => LINES[Math.floor(next() * LINES.length)])
    const block = lines.join('\n') + (next() < 0.9 ? '\n' : '')
    const text = `---\n${block}`
    const entries = scanCanonical(text, { start: 4, end: text.length })
    if (!entries) continue
    canonical++
    expect({ entries, problems: [] }, JSON.stringify(block)).toEqual(readYaml(block, 4))
  }
  expect(canonical).toBeGreaterThan(500)
})

test('the frontmatter of a release is canonical', () => {
  const text = 'title: "A"\ndate: 2025-11-25\nministers:\n  - Hon B\n  - Hon Ćé\nportfolios:\n- C\n'
  const entries = scanCanonical(text, { start: 0, end: text.length })
  expect(entries?.map(({ key }) => key)).toEqual(['title', 'date', 'ministers', 'portfolios'])
})
