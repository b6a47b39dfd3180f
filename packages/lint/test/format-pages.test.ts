import { HtmlValidate } from 'html-validate'
import { markdownToMdast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { cli, write } from './cli-world.ts'
import { sample } from './example.ts'
import { places, reportOf } from './format-world.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')

interface Node {
  readonly type: string
  readonly url?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]

test('markdown: a table with a row for each finding, in which no text of an author is markup', async () => {
  const tree = markdownToMdast(await reportOf('markdown'), { features: { gfm: true } }) as Node
  const nodes = nodesOf(tree)
  const rows = nodes.filter(({ type }) => type === 'tableRow')
  expect(rows).toHaveLength((await places()).length + 1)
  expect(new Set(rows.map(({ children = [] }) => children.length))).toEqual(new Set([4]))
  const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value)
  expect(new Set(html)).toEqual(new Set(['<code>', '</code>', '<br>', '<!-- -->']))
  const links = nodes.filter(({ type }) => type === 'link' || type === 'image')
  for (const { url } of links)
    expect(url).toMatch(/^https:\/\/github\.com\/release-lint\/.*\/readme\.md$/)
  expect(links).toHaveLength(rows.length - 1)
  expect(nodes.some(({ type }) => ['emphasis', 'strikethrough', 'delete'].includes(type))).toBe(
    false,
  )
})

describe('html', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

  test('is valid and accessible, alone in its file, and holds no text of an author as markup', async () => {
    const page = await reportOf('html')
    const { results } = await validator.validateString(page)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
    expect((await validator.validateString(page.replace('<table>', '<table><p>'))).valid).toBe(
      false,
    )
    expect(page).not.toMatch(/<(?:script|img|link|iframe|b|i)\b/i)
    expect(page).not.toMatch(/url\(|@import|[\u0001\u200b\u202e]/)
    const tags = page.match(/<[^>]*>/g) ?? []
    expect(tags.filter(tag => /\s(?:src|srcset|style|on\w+)=/.test(tag))).toEqual([])
  })

  test('counts by minister, by rule and by month, and draws the months', async () => {
    write('a.md', sample.replace('Hon Shane Jones', 'Shane Jones'))
    write(
      'b.md',
      sample.replace('Hon Shane Jones', 'Shane Jnes').replace('2025-11-25', '2025-10-01'),
    )
    const { out } = await cli(['-f', 'html', '--rule', 'duplicate-release:off', '--quiet'])
    const row = (name: string): string[] =>
      (new RegExp(`<th scope="row">(?:<a [^>]*><code>)?${name}.*</tr>`).exec(out)?.[0] ?? '').match(
        /(?<=>)\d+(?=<)/g,
      ) ?? []
    expect(row('Shane Jones')).toEqual(['1', '0'])
    expect(row('minister-known')).toEqual(['2', '0'])
    expect(row('2025-11')).toEqual(['1', '0'])
    expect(row('Winston Peters')[0]).toBe(
      row('2025-10')
        .concat(row('2025-11'))
        .reduce((sum, number) => `${Number(sum) + Number(number)}`, '0'),
    )
    expect(out).toContain('<title>2025-10: 1 errors, 0 warnings</title>')
  })

  test('a minister has one row, whatever the office adds to the name', async () => {
    write('a.md', sample.replace('Hon Shane Jones', 'Shane Jones'))
    write('b.md', sample.replace('critical minerals"', 'critical minerals."'))
    const { out } = await cli(['-f', 'html', '--rule', 'duplicate-release:off'])
    expect(out.match(/(?<=<th scope="row">)[^<]*Jones/g)).toEqual(['Shane Jones'])
  })

  test('draws the months between as well, unless a date is out of the world', async () => {
    const dated = (day: string): string => misspelt.replace('2025-11-25', day)
    write('a.md', dated('2025-07-01'))
    write('b.md', dated('2026-02-01'))
    const months = async (): Promise<readonly string[]> =>
      (await cli(['-f', 'html'])).out.match(/(?<=<title>)(?:\d{4}-\d\d|no date)(?=: )/g) ?? []
    expect(await months()).toEqual([
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    write('c.md', dated('soon'))
    expect((await months()).at(-1)).toBe('no date')
    write('b.md', dated('0001-13-01'))
    expect(await months()).toEqual(['0001-13', '2025-07', 'no date'])
  })
})
