import { defaultRegister, parseRelease } from '@release-lint/schema'
import { expect, test } from 'vitest'
import { createLiveProject, createProject, type Head, headOf, loadRemark } from '../src/index.ts'
import { verdictOf } from '../src/links/fault.ts'
import { createRuleContext } from '../src/lint-release.ts'
import { releaseSlug } from '../src/release-slug.ts'

const parse = await loadRemark()
const SITE = 'https://www.beehive.govt.nz/release'

function releaseOf(body: string) {
  return parseRelease(`---\ntitle: "A new bridge"\ndate: 2025-05-06\n---\n\n${body}\n`)
}

/** The slugs of the releases that the links of the Markdown lead to. */
function slugsLinked(body: string): string[] {
  const context = createRuleContext(releaseOf(body), { parse, register: defaultRegister() })
  return context.facts.links.flatMap(link => releaseSlug(verdictOf(link).reached) ?? [])
}

test.each([
  ['inline', `See [this](${SITE}/first-bridge) and [that](${SITE}/second-bridge "Title").`],
  ['root-relative', 'See [this](/release/first-bridge).'],
  ['in angle brackets', `See <${SITE}/first-bridge> and [this](<${SITE}/second-bridge>).`],
  ['definition', `See [this][1].\n\n[1]: ${SITE}/first-bridge`],
  ['bare', `See ${SITE}/first-bridge, or “${SITE}/second-bridge”.`],
  ['with a query', `See [this](${SITE}/first-bridge?utm_source=mail#top).`],
  ['capitals', 'See [this](HTTPS://WWW.BEEHIVE.GOVT.NZ/Release/First-Bridge).'],
  ['macrons', `See [this](${SITE}/wh%C4%81nau-first) and [that](${SITE}/whānau-second).`],
  [
    'Safe Links',
    'See [this](https://aus01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.beehive.govt.nz%2Frelease%2Ffirst-bridge&data=05%7C01).',
  ],
  [
    'URL Defense',
    `See [this](https://urldefense.com/v3/__${SITE}/first-bridge__;!!Ab5-8xV!urzJ_fA2$).`,
  ],
  ['two schemes', `See [this](https://${SITE}/first-bridge).`],
])('a head names every release that a link leads to: %s', (_, body) => {
  const { links } = headOf(releaseOf(body), 'a.md')
  expect(slugsLinked(body)).not.toEqual([])
  expect(links).toEqual(expect.arrayContaining(slugsLinked(body)))
})

test('a head names each release once, and none where there is none', () => {
  const link = `[this](${SITE}/first-bridge)`
  expect(headOf(releaseOf(`${link} ${link}`), 'a.md').links).toEqual(['first-bridge'])
  expect(headOf(releaseOf('The Minister will release a report.'), 'a.md').links).toEqual([])
})

test('a project that changes equals one that is made of what is left', () => {
  const head = (path: string, title: string, slug: string): Head => ({
    ...headOf(releaseOf(''), path),
    title,
    slug,
  })
  const live = createLiveProject(() => undefined)
  const heads = [
    head('a.md', 'bridge', 'bridge'),
    head('b.md', 'bridge', 'bridge-0'),
    head('c.md', 'road', 'bridge'),
    head('d.md', '', ''),
  ]
  for (const each of heads) live.set(each)
  live.set(head('b.md', 'road', 'road'))
  live.delete('a.md')
  live.delete('d.md')
  live.delete('never.md')
  const left = [head('b.md', 'road', 'road'), head('c.md', 'road', 'bridge')]
  const made = createProject(left, () => undefined)
  expect(new Set(live.heads)).toEqual(new Set(made.heads))
  expect(live.byPath).toEqual(made.byPath)
  expect([...live.byTitle.keys()]).toEqual(['road'])
  expect(new Set(live.byTitle.get('road'))).toEqual(new Set(left))
  expect([...live.slugs].toSorted()).toEqual(['bridge', 'road'])
  expect(live.slugs.has('bridge')).toBe(true)
  expect(live.slugs.has('bridge-0')).toBe(false)
})
