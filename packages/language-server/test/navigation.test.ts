import { defaultRegister, parseRelease } from '@release-lint/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Location } from 'vscode-languageserver'
import { provideDefinition } from '../src/features/definition.ts'
import { provideDocumentLinks } from '../src/features/document-links.ts'
import { suggestUri } from '../src/features/file-name.ts'
import { provideReferences } from '../src/features/references.ts'
import { provideWorkspaceSymbols } from '../src/features/workspace-symbols.ts'
import type { OpenRelease } from '../src/open-release.ts'
import type { WorkspaceIndex } from '../src/workspace/index-types.ts'
import { createWorld, release, type World } from './world.ts'

const CURSOR = '|'
let world: World
let index: WorkspaceIndex

beforeEach(async () => {
  world = createWorld()
  world.write(
    'road.md',
    release({
      title: 'A road',
      date: '2025-01-02',
      slug: 'road',
      ministers: ['Rt Hon Winston Peters', 'Hon Chris Bishop'],
      portfolios: ['Foreign Affairs', 'Transport'],
      body: 'See [the bridge](/release/bridge) and https://www.beehive.govt.nz/release/bridge.',
    }),
  )
  world.write(
    'whanau ora.md',
    release({
      title: 'Whānau Ora grows',
      date: '2018-03-04',
      slug: 'whanau-ora-grows',
      ministers: ['Hon Winston Peters'],
    }),
  )
  world.write('bridge.md', release({ title: 'A bridge', date: '2025-03-04', slug: 'bridge' }))
  index = world.index()
  await index.start()
})
afterEach(() => world.end())

/** Opens a release whose text has the cursor in it. */
function openAt(name: string, marked: string): { open: OpenRelease; offset: number } {
  const offset = marked.indexOf(CURSOR)
  const open = world.open(name, marked.replace(CURSOR, ''))
  index.open(open.document.uri, open.release)
  return { open, offset }
}

/** What locations show: the name of the file, and the text there. */
async function shown(locations: readonly Location[]): Promise<string[]> {
  const texts = locations.map(async ({ uri, range }) => {
    const text = await index.readText(uri)
    const line = text?.split('\n')[range.start.line] ?? ''
    expect(range.end.line).toBe(range.start.line)
    const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
    return `${name}: ${line.slice(range.start.character, range.end.character)}`
  })
  return Promise.all(texts)
}

async function references(marked: string): Promise<string[]> {
  const { open, offset } = openAt('open.md', marked)
  return shown(await provideReferences(open, offset, index))
}

async function definitions(marked: string): Promise<string[]> {
  const { open, offset } = openAt('open.md', marked)
  return shown(provideDefinition(open, offset, index))
}

test('references of a minister, under every name, the newest first', async () => {
  expect(await references(release({ ministers: ['Rt Hon Win|ston Peters'] }))).toEqual([
    'open.md: Rt Hon Winston Peters',
    'road.md: Rt Hon Winston Peters',
    'whanau ora.md: Hon Winston Peters',
  ])
  expect(await references(release({ ministers: ['"Hon Chris Bishop"|'] }))).toEqual([
    'open.md: Hon Chris Bishop',
    'bridge.md: Hon Chris Bishop',
    'road.md: Hon Chris Bishop',
  ])
})

test('references of a portfolio', async () => {
  expect(await references(release({ portfolios: ['|Foreign Affairs'] }))).toEqual([
    'open.md: Foreign Affairs',
    'road.md: Foreign Affairs',
  ])
})

test('references of a name that the register does not know', async () => {
  world.write('other.md', release({ date: '2025-05-05', ministers: ['Hon Pat  Nobody'] }))
  index.filesChanged([{ uri: world.uri('other.md'), deleted: false }])
  await new Promise(resolve => setTimeout(resolve, 120))
  await index.store()
  expect(await references(release({ ministers: ['hon pat nob|ody'] }))).toEqual([
    'open.md: hon pat nobody',
    'other.md: Hon Pat  Nobody',
  ])
})

test('references of a url, and of an address of a release in the body: what links to it', async () => {
  const links = ['road.md: /release/bridge', 'road.md: https://www.beehive.govt.nz/release/bridge']
  expect(await references(release({ slug: 'bri|dge' }))).toEqual(links)
  expect(await references(release({ body: 'See [it](/release/bri|dge).' }))).toEqual([
    'open.md: /release/bridge',
    ...links,
  ])
})

test.each([
  ['a title', release().replace('A new', 'A |new')],
  ['a date', release().replace('2025', '20|25')],
  ['the body', release({ body: 'Chris Bi|shop' })],
  ['another address', release({ body: '[x](https://example.com/release/bri|dge)' })],
])('nothing is referred to or defined at %s', async (_, marked) => {
  expect(await references(marked)).toEqual([])
  expect(await definitions(marked)).toEqual([])
})

test('the definition of an address in the body is the title of that release', async () => {
  expect(await definitions(release({ body: 'See [it](/release/bri|dge).' }))).toEqual([
    'bridge.md: A bridge',
  ])
  expect(
    await definitions(release({ body: 'See http://beehive.govt.nz/release/bridge?a=b#top|.' })),
  ).toEqual(['bridge.md: A bridge'])
  expect(await definitions(release({ body: 'See [it](/release/no|where).' }))).toEqual([])
})

test('a minister, a portfolio and the url are defined where they stand, so that editors show references', async () => {
  expect(await definitions(release({ ministers: ['Hon Chris| Bishop'] }))).toEqual([
    'open.md: Hon Chris Bishop',
  ])
  expect(await definitions(release({ portfolios: ['Trans|port'] }))).toEqual(['open.md: Transport'])
  expect(await definitions(release({ slug: 'open|' }))).toEqual([
    'open.md: https://www.beehive.govt.nz/release/open',
  ])
})

test.each([
  ['whanau', ['Whānau Ora grows']],
  ['WHĀNAU grow', ['Whānau Ora grows']],
  ['grows whanau', ['Whānau Ora grows']],
  ['brid', ['A bridge']],
  ['', ['A bridge', 'A road', 'Whānau Ora grows']],
  ['tunnel', []],
  ['"(*[', []],
])('symbols for %j', (query, titles) => {
  const symbols = provideWorkspaceSymbols(query, index)
  expect(symbols.map(({ name }) => name)).toEqual(titles)
})

test('a symbol is the title in its file, with the date', async () => {
  const [symbol] = provideWorkspaceSymbols('road', index)
  expect(symbol).toMatchObject({ name: 'A road', containerName: '2025-01-02' })
  expect(await shown(symbol ? [symbol.location] : [])).toEqual(['road.md: A road'])
})

test('at most 200 symbols, the newest of too many to rank', async () => {
  for (let number = 0; number < 1200; number++) {
    const date = `2020-01-${String((number % 28) + 1).padStart(2, '0')}`
    index.open(
      world.uri(`${number}.md`),
      parseRelease(release({ title: `Tunnel ${number}`, date })),
    )
  }
  const symbols = provideWorkspaceSymbols('tunnel', index)
  expect(symbols).toHaveLength(200)
  expect(new Set(symbols.map(({ containerName }) => containerName))).toEqual(
    new Set(['2020-01-28', '2020-01-27', '2020-01-26', '2020-01-25', '2020-01-24']),
  )
  expect(provideWorkspaceSymbols('tunnel 1199', index).map(({ name }) => name)).toEqual([
    'Tunnel 1199',
  ])
})

test('links of the frontmatter, and those of the body that are releases of the workspace', () => {
  const text = release({
    body: 'See [a](/release/bridge "T"), [b](https://www.beehive.govt.nz/release/road), [c](/release/nowhere), [d](https://example.com/release/road) and www.example.com/release/bridge.',
  }).replace(
    '---\n\nSee',
    'attachments:\n  - https://example.com/plan.pdf\n  - not an address\n---\n\nSee',
  )
  const open = world.open('open.md', text)
  const links = provideDocumentLinks(open, index)
  expect(
    links.map(({ range, target, tooltip }) => [open.document.getText(range), target, tooltip]),
  ).toEqual([
    [
      'https://www.beehive.govt.nz/release/new-bridge-tapawera',
      'https://www.beehive.govt.nz/release/new-bridge-tapawera',
      undefined,
    ],
    ['https://example.com/plan.pdf', 'https://example.com/plan.pdf', undefined],
    ['/release/bridge', world.uri('bridge.md'), 'A bridge'],
    ['https://www.beehive.govt.nz/release/road', world.uri('road.md'), 'A road'],
  ])
})

test.each([
  ['draft.md', release(), '2025-05-06-new-bridge-tapawera.md'],
  ['draft ā.md', release().replace(/^url.*\n/m, ''), '2025-05-06-new-bridge-tapawera.md'],
  ['2025-05-06-new-bridge-tapawera.md', release(), undefined],
  ['draft.md', release({ date: 'soon' }), undefined],
  ['draft.md', release().replace(/^(?:url|title).*\n/gm, ''), undefined],
])('the file %j is to be called', (name, text, expected) => {
  const wanted = expected === undefined ? undefined : world.uri(expected)
  expect(suggestUri(world.open(name, text))).toBe(wanted)
})

test('how often a minister and a portfolio stand together', () => {
  const register = defaultRegister()
  const frequency = (minister: string, portfolio: string): number =>
    index.frequency(minister, portfolio, register)
  expect(frequency('chris-bishop', 'transport')).toBe(2)
  expect(frequency('winston-peters', 'transport')).toBe(2)
  expect(frequency('winston-peters', 'foreign-affairs')).toBe(1)
  expect(frequency('winston-peters', 'health')).toBe(0)
  const { document } = openAt(
    'road.md',
    release({ ministers: ['Hon Chris Bishop'], portfolios: ['Housing'] }),
  ).open
  expect(frequency('chris-bishop', 'transport')).toBe(1)
  expect(frequency('chris-bishop', 'housing')).toBe(1)
  expect(index.headOf(document.uri)?.portfolios.map(({ name }) => name)).toEqual(['Housing'])
})
