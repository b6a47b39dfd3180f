import { expect, test } from 'vitest'
import { provideHover } from '../../src/features/hover.ts'
import { openAt } from './cursor.ts'

function hoverAt(text: string): { on: string; markdown: string } | null {
  const { open, offset, facts } = openAt(text)
  const other = { headline: 'Rail plan', title: 'rail plan', date: '2025-03-01', slug: 'rail-plan' }
  const withSlug = (slug: string) => (slug === 'rail-plan' ? [other] : [])
  const hover = provideHover(open, offset, { facts, withSlug })
  if (!hover?.range) return null
  const { value } = hover.contents as { value: string }
  return { on: open.document.getText(hover.range), markdown: value }
}

const draft = (head: string, body = 'Text.'): string =>
  `---\ntitle: "A made-up release"\ndate: 2025-11-25\n${head}---\n\n${body}\n`

test('a minister: what is held on that day and since when', () => {
  expect(hoverAt(draft('ministers:\n  - Hon Shane‸ Jones\n'))).toEqual({
    on: 'Hon Shane Jones',
    markdown: expect.stringMatching(
      /^\*\*Hon Shane Jones\*\*\n\nOn 25 November 2025:\n\n- Minister for Oceans and Fisheries since 27 November 2023\n/,
    ),
  })
})

test('a minister of another spelling, and in brackets and quotes', () => {
  const hover = hoverAt(draft('ministers: ["‸shane jones"]\n'))
  expect(hover?.on).toBe('shane jones')
  expect(hover?.markdown).toMatch(/^\*\*Hon Shane Jones\*\*/)
})

test('somebody who is not in office then', () => {
  const { markdown } = hoverAt(draft('ministers:\n  - Rt Hon Jacinda Ardern‸\n')) ?? {}
  expect(markdown).toContain('Not a minister on 25 November 2025\n\nBefore:\n\n- ')
  expect(markdown).toContain('- Prime Minister, ')
})

test('a portfolio: who holds it, associates, former names', () => {
  expect(hoverAt(draft('portfolios:\n  - Economic‸ Growth\n'))).toEqual({
    on: 'Economic Growth',
    markdown: [
      '**Economic Growth**',
      'On 25 November 2025:\n\n- Hon Nicola Willis: Minister for Economic Growth since 24 January 2025',
      'Formerly Economic Development (until 24 January 2025)',
    ].join('\n\n'),
  })
  expect(hoverAt(draft('portfolios:\n  - ‸Health\n'))?.markdown).toContain(
    '\n- Hon Matt Doocey: Associate Minister of Health since ',
  )
})

test('a portfolio of another time', () => {
  expect(hoverAt(draft('portfolios:\n  - Economic Development‸\n'))?.markdown).toMatch(
    /^\*\*Economic Development\*\*\n\nNot in force on 25 November 2025: then called Economic Growth/,
  )
})

test('a day after the last that the register was checked', () => {
  const text = draft('ministers:\n  - Hon Shane Jones‸\n').replace('2025-11-25', '2031-01-01')
  expect(hoverAt(text)?.markdown).toMatch(/The register is verified to \d+ \w+ \d{4} only$/)
})

test.each([
  ['title', 'ti‸tle: "One"'],
  ['date', '‸date: 2025-11-25'],
  ['ministers', 'ministers‸:\n  - Hon Shane Jones'],
])('the key %s', (key, head) => {
  const hover = hoverAt(`---\n${head}\n---\n`)
  expect(hover?.on).toBe(key)
  expect(hover?.markdown).toMatch(/^The .+\.$/)
})

test('the url: what the live site calls it', () => {
  const url = 'https://www.beehive.govt.nz/release/maori-wardens-get-bus'
  const text = `---\ntitle: "Māori wardens get a bus"\nurl: ${url}‸\n---\n`
  const live = 'https://www.beehive.govt.nz/release/māori-wardens-get-bus'
  expect(hoverAt(text)).toEqual({
    on: url,
    markdown: `On the site: [${live}](${encodeURI(live)})`,
  })
  const second = hoverAt(text.replace('bus‸', 'bus-0‸'))
  expect(second?.markdown).toContain('māori-wardens-get-bus-0]')
})

test('a link: where it goes', () => {
  const link = '[the plan](https://www.example.com/plan)'
  expect(hoverAt(draft('', `See ${link.replace('plan', 'pl‸an')}.`))).toEqual({
    on: link,
    markdown: 'Goes to [https://www.example.com/plan](https://www.example.com/plan)',
  })
})

test('a link to another release: its title and date', () => {
  const hover = hoverAt(draft('', 'See [‸this](/release/rail-plan).'))
  const url = 'https://www.beehive.govt.nz/release/rail-plan'
  expect(hover?.markdown).toBe(`**Rail plan**, 2025-03-01\n\n[${url}](${url})`)
})

test('a minister in the body, and the portfolio of their title', () => {
  const text = 'This is new, Resources Minister Shane Jones says, and it is good to have.'
  const minister = hoverAt(draft('', text.replace('Jones', 'Jo‸nes')))
  expect(minister?.on).toBe('Shane Jones')
  expect(minister?.markdown).toMatch(/^\*\*Hon Shane Jones\*\*/)
  const portfolio = hoverAt(draft('', text.replace('Resources', 'Res‸ources')))
  expect(portfolio?.on).toBe('Resources')
  expect(portfolio?.markdown).toMatch(/^\*\*Resources\*\*/)
})

test.each([
  ['the body', draft('', 'Text.\n\n<!-- release-lint-disable-line link-‸http -- so -->')],
  [
    'the frontmatter',
    draft('ministers: # release-lint-disable-line link-‸http\n  - Hon Shane Jones\n'),
  ],
])('a rule that a directive names in %s', (_, text) => {
  const { on, markdown } = hoverAt(text) ?? {}
  expect(on).toBe('link-http')
  expect(markdown).toMatch(
    /^An address with `http:`\n\n\[link-http\]\(https:.+\/link-http\/readme\.md\)$/,
  )
})

test.each([
  ['running text', draft('', 'Some ‸text.')],
  ['the title', '---\ntitle: "So‸me"\n---\n'],
  ['somebody unknown', draft('ministers:\n  - Hon No‸body\n')],
  ['an unknown key', '---\ntopic‸: Some\n---\n'],
  ['an unknown rule', draft('', '<!-- release-lint-disable-line no-‸rule -->')],
  ['a link without a target', draft('', '[te‸xt]()')],
])('nothing on %s', (_, text) => {
  expect(hoverAt(text)).toBeNull()
})
