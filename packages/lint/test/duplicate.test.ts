import { defaultRegister, parseRelease } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { overlap, runsOf } from '../src/duplicate.ts'
import { createProject, headOf, lintRelease, loadRemark } from '../src/index.ts'
import { MAX_CANDIDATES } from '../src/rules/duplicate-release/candidates.ts'
import duplicateRelease from '../src/rules/duplicate-release/index.ts'

const parse = await loadRemark()
const rules = [{ rule: duplicateRelease, severity: 'warn', options: undefined }] as const

/** Words that tell one number from another. */
const wordsOf = (number: number, count: number): string =>
  Array.from(
    { length: count },
    (_, place) => `w${(number * 7919 + place * 104_729) % 99_991}`,
  ).join(' ')

const releaseOf = (body: string, day = '2025-11-25'): string =>
  `---\ntitle: "Weekly update"\ndate: ${day}\n---\n\n${body}\n`

/** What each release of an archive is found to be a copy of, and how often one was read. */
function findIn(texts: ReadonlyMap<string, string>) {
  let reads = 0
  const heads = [...texts].map(([path, text]) => headOf(parseRelease(text), path))
  const project = createProject(heads, path => {
    reads++
    return texts.get(path)
  })
  const found = new Map<string, string[]>()
  for (const head of heads) {
    if (!duplicateRelease.concerns?.(head, project)) continue
    const context = { parse, register: defaultRegister(), rules, path: head.path, project }
    const { findings } = lintRelease(parseRelease(texts.get(head.path) ?? ''), context)
    const others = findings.flatMap(({ related = [] }) => related.flatMap(({ path }) => path ?? []))
    found.set(head.path, others)
  }
  return { found, reads }
}

const archive = (count: number, textOf: (number: number) => string) =>
  new Map(
    Array.from({ length: count }, (_, number) => [`${number}.md`.padStart(9, '0'), textOf(number)]),
  )

test('the share of runs is that of sets of words', () => {
  const naive = (a: string, b: string): number => {
    const runs = (text: string): Set<string> => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))
    }
    const [small = new Set(), large = new Set()] = [runs(a), runs(b)].sort(
      (x, y) => x.size - y.size,
    )
    return small.size === 0 ? 0 : [...small].filter(run => large.has(run)).length / small.size
  }
  const bodies = [
    '',
    'Only three words',
    'One two three four',
    'Four three two one',
    'Te Tai Ōhinga, te tai ōhinga, te tai ōhinga: 25 per cent',
    ...[0, 1, 2].map(number => wordsOf(number, 200)),
    `${wordsOf(0, 80)} ${wordsOf(1, 90)} ${wordsOf(0, 40)}`,
    `${wordsOf(2, 120)} and ${wordsOf(2, 120)}`,
  ]
  for (const a of bodies)
    for (const b of bodies)
      expect(overlap(runsOf(releaseOf(a)), runsOf(releaseOf(b)))).toBeCloseTo(naive(a, b), 10)
})

test('of a few of one title, each is told of all that are like it', () => {
  const body = wordsOf(1, 100)
  const texts = archive(5, number => releaseOf(number < 3 ? body : wordsOf(number, 100)))
  const { found } = findIn(texts)
  const paths = [...texts.keys()]
  for (const [place, path] of paths.entries())
    expect(found.get(path)).toEqual(place < 3 ? paths.slice(0, 3).filter(p => p !== path) : [])
})

test.each([
  ['copies of one', () => releaseOf(wordsOf(1, 100))],
  ['others of the same title', (number: number) => releaseOf(wordsOf(number, 100))],
  [
    'others that begin and end the same',
    (number: number) => releaseOf(`${wordsOf(-1, 20)} ${wordsOf(number, 80)} ${wordsOf(-2, 20)}`),
  ],
  [
    'copies over a year',
    (number: number) =>
      releaseOf(wordsOf(1, 100), `2025-${`${(number % 12) + 1}`.padStart(2, '0')}-01`),
  ],
])('each release costs at most five reads, however many have its title: %s', (_, textOf) => {
  for (const count of [100, 1000]) {
    const { reads } = findIn(archive(count, textOf))
    expect(reads).toBeGreaterThanOrEqual(count)
    expect(reads).toBeLessThanOrEqual((MAX_CANDIDATES + 1) * count)
  }
})

test('of hundreds of one title, each copy is told of a few, and a changed one of what it was', () => {
  const copies = findIn(archive(300, () => releaseOf(wordsOf(1, 100)))).found
  expect(copies.size).toBe(300)
  for (const [path, others] of copies) {
    expect(others).toHaveLength(MAX_CANDIDATES)
    expect(others).not.toContain(path)
  }
  // Three pairs that are far from each other, of which one half is partly written anew.
  const texts = archive(300, number => {
    const pair = number % 100 === 7 ? 7 : number
    const written = number === 207 ? `${wordsOf(7, 80)} ${wordsOf(-207, 30)}` : wordsOf(pair, 100)
    return releaseOf(written)
  })
  const told = [...findIn(texts).found].filter(([, others]) => others.length > 0)
  expect(told).toEqual([
    ['000007.md', ['000107.md', '000207.md']],
    ['000107.md', ['000007.md', '000207.md']],
    ['000207.md', ['000007.md', '000107.md']],
  ])
})
