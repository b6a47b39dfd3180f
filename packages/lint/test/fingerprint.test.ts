import { defaultRegister, parseRelease } from '@release-lint/schema'
import { describe, expect, test } from 'vitest'
import { formatBaseline } from '../src/baseline.ts'
import {
  activeRules,
  applyBaseline,
  type Finding,
  fingerprintsOf,
  lintRelease,
  loadParser,
  parseBaseline,
} from '../src/index.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
const generic =
  '\n\nFor more see [here](https://www.a.govt.nz/a).\n\nOr [ here](http://a.internal/b).\n'

const parse = await loadParser('remark')
const lint = (text: string): readonly Finding[] =>
  lintRelease(parseRelease(text), {
    parse,
    register: defaultRegister(),
    rules: activeRules({ extends: 'strict' }),
    today: '2025-12-01',
  }).findings

const printsOf = (text: string): readonly string[] => fingerprintsOf(text, lint(text))

describe('fingerprints', () => {
  const text = misspelt + generic

  test('are of rule and digest, one for each finding', () => {
    const prints = printsOf(text)
    expect(prints.length).toBeGreaterThan(4)
    expect(new Set(prints).size).toBe(prints.length)
    for (const print of prints) expect(print).toMatch(/^[a-z-]+:[\da-f]{16}(?::\d+)?$/)
  })

  test.each([
    [
      'lines before',
      text.replace('\n\nFor more', '\n\nA new paragraph.\n\nAnother one.\n\nFor more'),
    ],
    [
      'another order of the list',
      text.replace(/( {2}- Rt Hon Winston Peters\n)( {2}- Hon Shane Jnes\n)/, '$2$1'),
    ],
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
    ['other spaces and capitals in the line', text.replace('For more see', 'FOR  more\u00a0see')],
  ])('stay with %s', (_what, edited) => {
    expect(edited).not.toBe(text)
    const rules = /^(?:minister-known|link-text-generic|link-internal-target):/
    const kept = (of: string): string[] =>
      printsOf(of)
        .filter(print => rules.test(print))
        .toSorted()
    expect(kept(text).length).toBeGreaterThan(2)
    expect(kept(edited)).toEqual(kept(text))
  })

  test('are other ones when the text of the finding or its line changes', () => {
    const before = printsOf(text)
    const name = printsOf(text.replace('Jnes', 'Jnnes')).filter(print =>
      print.startsWith('minister-known'),
    )
    expect(before).not.toEqual(expect.arrayContaining(name))
    const line = printsOf(text.replace('For more see', 'For less see')).filter(print =>
      print.startsWith('link-text-generic'),
    )
    expect(line.filter(print => before.includes(print))).toHaveLength(1)
  })

  test('tell missing keys apart, and count what is alike', () => {
    const prints = printsOf('---\nurl: x\n---\n\n[here](a) [here](a)\n')
    const required = prints.filter(print => print.startsWith('frontmatter-required'))
    expect(new Set(required.map(print => print.split(':')[1])).size).toBe(4)
    const alike = prints.filter(print => print.startsWith('link-text-generic'))
    expect(alike).toEqual([alike[0], `${alike[0]}:2`])
  })
})

describe('applyBaseline', () => {
  const text = misspelt + generic
  const findings = lint(text)
  const prints = fingerprintsOf(text, findings)

  test('parts findings into those that entries hold and those to report, and tells what is stale', () => {
    const held = prints.filter(print => print.startsWith('minister-known'))
    const result = applyBaseline(findings, [...held, 'url-slug:0000000000000000'], text)
    expect(result.suppressed.map(({ ruleId }) => ruleId)).toEqual(held.map(() => 'minister-known'))
    expect(result.findings).toEqual(findings.filter(({ ruleId }) => ruleId !== 'minister-known'))
    expect(result.stale).toEqual(['url-slug:0000000000000000'])
    expect(applyBaseline(findings, [], text)).toEqual({ findings, suppressed: [], stale: [] })
  })

  test('never holds a crash', () => {
    const crashed = findings.map(finding => ({ ...finding, crash: true as const }))
    expect(applyBaseline(crashed, prints, text).findings).toEqual(crashed)
  })

  test('a third of two that are alike is reported', () => {
    const two = '[here](a) [here](a)'
    const entries = fingerprintsOf(two, lint(two))
    const three = lint('[here](a) [here](a)\n\n[here](a) [here](a)')
    const { findings: left } = applyBaseline(
      three,
      entries,
      '[here](a) [here](a)\n\n[here](a) [here](a)',
    )
    expect(left.filter(({ ruleId }) => ruleId === 'link-text-generic')).toHaveLength(2)
  })
})

test('the text of a baseline: sorted, a line for each file, and read back', () => {
  const baseline = new Map([
    ['b.md', ['x:2', 'x:1']],
    ['a/ü"\n.md', ['x:3']],
    ['c.md', []],
  ])
  const text = formatBaseline(baseline)
  expect(text.split('\n')).toEqual([
    '{',
    '  "version": 1,',
    '  "files": {',
    '    "a/ü\\"\\n.md": ["x:3"],',
    '    "b.md": ["x:1", "x:2"]',
    '  }',
    '}',
    '',
  ])
  expect(formatBaseline(parseBaseline(text))).toBe(text)
  expect(parseBaseline(formatBaseline(new Map())).size).toBe(0)
})
