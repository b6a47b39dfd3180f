import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  isRelease,
  parseRelease,
  type Release,
  rangeInText,
  replaceText,
  type Text,
  toYamlScalar,
} from '../src/index.ts'

const seed = readFileSync(
  new URL(
    '../../../seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md',
    import.meta.url,
  ),
  'utf8',
)

function sliced({ text }: Release, texts: readonly Text[]): string[] {
  return texts.map(({ range }) => text.slice(range.start, range.end))
}

describe.each([
  ['as it is', seed],
  ['with CRLF', seed.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\uFEFF${seed}`],
])('the seed %s', (_name, text) => {
  const release = parseRelease(text)

  test('has every value with its range', () => {
    expect(release.problems).toEqual([])
    expect(release.issues()).toEqual([])
    expect(release.fence.problem).toBeUndefined()
    expect(sliced(release, release.ministers)).toEqual(['Rt Hon Winston Peters', 'Hon Shane Jones'])
    expect(sliced(release, release.portfolios)).toEqual(['Foreign Affairs', 'Resources'])
    const { title } = release
    expect(title && text.slice(title.outer.start, title.outer.end)).toBe(`"${title?.value}"`)
    expect(text.slice(release.body.start).trim()).toMatch(/^New Zealand has joined/)
  })

  test('knows what stands at an offset', () => {
    expect(release.pathAt(text.indexOf('Shane Jones'))).toEqual(['ministers', 1])
    expect(release.pathAt(text.indexOf('title'))).toEqual(['title'])
    expect(release.pathAt(text.indexOf('New Zealand has joined'))).toBeUndefined()
    expect(release.rangeAt(['portfolios', 1])).toEqual(release.portfolios[1]?.range)
  })
})

test.each([
  ['first', 'ministers:\n  -\n  - A\n'],
  ['after a comment', 'ministers:\n  - A # - b\n  # - c\n  -\n'],
  ['last of two', 'ministers:\n- A\n-\n'],
])('an item without a value stands behind its own dash: %s', (_, list) => {
  const text = `---\n${list}---\n`
  const value = parseRelease(text).entry('ministers')?.value
  const items = value?.kind === 'sequence' ? value.items : []
  const empty = items.find(item => item.range.start === item.range.end)
  expect(empty?.range.start).toBe(text.indexOf('-\n', 4) + 1)
})

describe('broken frontmatter', () => {
  test.each([
    [
      'an unclosed fence',
      '---\ntitle: "A"\nministers:\n  - Hon Shane Jones\n\nThe body.\n',
      'unclosed',
    ],
    [
      'a blank line before it',
      '\n---\ntitle: "A"\nministers:\n  - Hon Shane Jones\n---\nThe body.\n',
      'leading-blank',
    ],
    [
      'text before it',
      'Draft\n---\ntitle: "A"\nministers:\n  - Hon Shane Jones\n---\nThe body.\n',
      'leading-text',
    ],
    [
      'four dashes',
      '----\ntitle: "A"\nministers:\n  - Hon Shane Jones\n----\nThe body.\n',
      'bad-opening',
    ],
    [
      'four dashes at its end',
      '---\ntitle: "A"\nministers:\n  - Hon Shane Jones\n----\nThe body.\n',
      'bad-closing',
    ],
  ])('is read in spite of %s', (_name, text, kind) => {
    const release = parseRelease(text)
    expect(release.fence.problem?.kind).toBe(kind)
    expect(sliced(release, release.ministers)).toEqual(['Hon Shane Jones'])
    expect(text.slice(release.body.start).trim()).toBe('The body.')
  })

  test.each([
    ['a half-typed line', '---\ntitle: "A"\nminis\nministers:\n  - Hon Shane Jones\n---\n'],
    ['a tab', '---\ntitle: "A"\nministers:\n\t- Hon Shane Jones\n---\n'],
    ['an unclosed quote', '---\ntitle: "A\nministers:\n  - Hon Shane Jones\n---\n'],
    ['a colon in the title', '---\ntitle: A: b\nministers:\n  - Hon Shane Jones\n---\n'],
  ])('keeps the ranges of the values with %s', (_name, text) => {
    const release = parseRelease(text)
    expect(release.problems.length).toBeGreaterThan(0)
    expect(sliced(release, release.ministers)).toEqual(['Hon Shane Jones'])
    expect(release.title?.value).toMatch(/^A/)
  })

  test.each([
    '---js\nmodule.exports = { title: process.version }\n---\n',
    '---constructor\na: b\n---\n',
  ])('is never run: %j', text => {
    const release = parseRelease(text)
    expect(release.fence.problem?.kind).toBe('language')
    expect(release.entries).toEqual([])
  })

  test.each([
    ['ALIAS', 'a: &x [1]\nb: [*x, *x]\n'],
    ['TAG', 'title: !!js/function "x"\n'],
    ['DUPLICATE_KEY', 'title: a\ntitle: b\n'],
    ['TOO_DEEP', `a: ${'['.repeat(20_000)}\n`],
    ['TOO_DEEP', `a:\n${'- '.repeat(20_000)}\n`],
  ])('reports %s', (code, yaml) => {
    const { problems } = parseRelease(`---\n${yaml}---\n`)
    expect(problems.map(problem => problem.code)).toContain(code)
  })
})

test('an unquoted colon in an item is still the text that was meant', () => {
  const text = '---\nportfolios:\n  - Māori Crown Relations: Te Arawhiti\n---\n'
  const release = parseRelease(text)
  expect(release.portfolios.map(({ value }) => value)).toEqual([
    'Māori Crown Relations: Te Arawhiti',
  ])
  expect(release.issues().some(({ path }) => path[0] === 'portfolios')).toBe(true)
})

test('a release has ministers, portfolios or an address on the site', () => {
  expect(isRelease(parseRelease(seed))).toBe(true)
  expect(isRelease(parseRelease('---\ntitle: A page\n---\n'))).toBe(false)
  expect(isRelease(parseRelease('# A page\n'))).toBe(false)
})

describe('text in YAML', () => {
  const titleOf = (yaml: string): { text: string; title: Text } => {
    const text = `---\ntitle: ${yaml}\n---\n`
    const { title } = parseRelease(text)
    if (!title) throw new Error('no title')
    return { text, title }
  }

  test('is found behind escapes', () => {
    const { text, title } = titleOf('"a \\"b\\"  c \\u00a0 d"')
    const range = rangeInText(text, title, title.value.indexOf('  c'), 2)
    expect(range && text.slice(range.start, range.end)).toBe('  ')
    const invisible = rangeInText(text, title, title.value.indexOf('\u00a0'), 1)
    expect(invisible && text.slice(invisible.start, invisible.end)).toBe('\\u00a0')
  })

  test('is replaced in the style that it has', () => {
    expect(replaceText(titleOf('"a"').title, 'b "c"').text).toBe('"b \\"c\\""')
    expect(replaceText(titleOf("'a'").title, 'b').text).toBe('b')
    expect(replaceText(titleOf('a').title, 'b: c').text).toBe('"b: c"')
  })

  test('is quoted only where it must be', () => {
    expect(toYamlScalar('Hon Shane Jones')).toBe('Hon Shane Jones')
    expect(toYamlScalar('Māori Crown Relations: Te Arawhiti')).toBe(
      '"Māori Crown Relations: Te Arawhiti"',
    )
    expect(toYamlScalar('true')).toBe('"true"')
  })
})
