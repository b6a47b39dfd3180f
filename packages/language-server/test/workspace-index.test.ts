import { readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { URI } from 'vscode-uri'
import type { IndexStatus, WorkspaceIndex } from '../src/workspace/index-types.ts'
import { urlOf } from '../src/workspace/release-head.ts'
import { createWorld, pathsOf, release, type World, watchReads } from './world.ts'

let world: World

beforeEach(() => {
  world = createWorld()
})
afterEach(() => world.end())

test('heads hold what a release says, and where', async () => {
  const text = release({
    title: 'Whānau “first”',
    ministers: ['Rt Hon Winston Peters', '"Hon Shane Jones"'],
    body: 'See [this](/release/other-bridge).\n\n<!-- release-lint-disable-file -->',
  })
  world.write('2025/05/a b.md', text)
  const index = world.index()
  await index.start()
  const [head] = index.heads()
  expect(head).toEqual({
    path: '2025/05/a b.md',
    uri: world.uri('2025/05/a b.md'),
    title: 'whanau “first”',
    headline: 'Whānau “first”',
    titleRange: { start: 12, end: 26 },
    titleLine: { line: 1, start: 8, end: 22 },
    date: '2025-05-06',
    slug: 'new-bridge-tapawera',
    url: '',
    ministers: [
      { name: 'Rt Hon Winston Peters', line: 5, start: 4, end: 25 },
      { name: 'Hon Shane Jones', line: 6, start: 5, end: 20 },
    ],
    portfolios: [{ name: 'Transport', line: 8, start: 4, end: 13 }],
    links: ['other-bridge'],
    deferred: true,
    hash: expect.any(Number),
    isRelease: true,
  })
  expect(head && urlOf(head)).toBe('https://www.beehive.govt.nz/release/new-bridge-tapawera')
  expect(index.withSlug('new-bridge-tapawera')).toEqual([head])
  expect(index.headOf(world.uri('2025/05/a b.md'))).toBe(head)
})

test('all releases of a folder, and nothing else', async () => {
  for (const name of ['a.md', 'b/c.markdown', 'b/d/e.MD']) world.write(name)
  for (const name of ['node_modules/x/a.md', '.git/a.md', 'a.txt']) world.write(name)
  world.write('README.md', '# Read me\n')
  world.write('page.md', '---\ntitle: A page\n---\n')
  symlinkSync(world.path('a.md'), world.path('link.md'))
  symlinkSync(world.path('b'), world.path('folder.md'))
  symlinkSync(world.path('nowhere'), world.path('broken.md'))
  const index = world.index()
  expect(index.projectOf(world.folder)).toBeUndefined()
  await index.start()
  expect(pathsOf(index)).toEqual(['a.md', 'b/c.markdown', 'b/d/e.MD', 'link.md'])
  expect([...(index.projectOf(`${world.folder}/`)?.byPath.keys() ?? [])].toSorted()).toEqual(
    pathsOf(index),
  )
  expect(index.status).toEqual({ state: 'ready', done: 6, total: 6, refused: [] })
})

test('a second session reads only what has changed', async () => {
  for (let number = 0; number < 20; number++)
    world.write(`${number}.md`, release({ date: '2025-05-01', title: `Bridge ${number}` }))
  world.write('README.md', '# Read me\n')
  const first = world.index()
  await first.start()
  await first.store()
  world.write('3.md', release({ title: 'Another road' }))
  utimesSync(world.path('4.md'), new Date(), new Date(Date.now() + 5000))
  world.write('new.md')
  rmSync(world.path('5.md'))
  const { host, reads } = watchReads(world)
  const second = world.index({}, host)
  await second.start()
  expect(reads.toSorted()).toEqual(['3.md', '4.md', 'new.md'])
  const fresh = world.index({}, { ...world.host, load: async () => undefined })
  await fresh.start()
  const byPath = (index: WorkspaceIndex) =>
    new Map([...index.heads()].map(head => [head.path, head]))
  expect(byPath(second)).toEqual(byPath(fresh))
})

test('more files than one part of the store holds', async () => {
  for (let number = 0; number < 1500; number++)
    world.write(`${number % 7}/${number}.md`, release({ title: `Bridge ${number}` }))
  const { host, reads, most } = watchReads(world)
  const first = world.index({}, host)
  let turns = 0
  let done = false
  const turn = (): void => {
    turns++
    if (!done) setImmediate(turn)
  }
  turn()
  await first.start()
  done = true
  expect(turns).toBeGreaterThan(10)
  expect(most()).toBe(16)
  await first.store()
  first.filesChanged([{ uri: world.uri('0/0.md'), deleted: true }])
  await vi.waitFor(() => expect([...first.heads()]).toHaveLength(1499))
  await first.store()
  reads.length = 0
  const second = world.index({}, host)
  await second.start()
  expect([...second.heads()]).toHaveLength(1500)
  expect(reads).toEqual(['0.md'])
})

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['of another version', (text: string) => text.replace('heads 1', 'heads 0')],
  ['with a character changed', (text: string) => text.replace('Tapawera', 'Tapawero')],
  ['of somebody else', () => '{"heads": []}'],
  ['empty', () => ''],
])('a store that is %s is passed over', async (_, spoil) => {
  world.write('a.md')
  const first = world.index()
  await first.start()
  await first.store()
  const storage = join(world.path(''), '..', 'storage')
  const stored = readdirSync(storage)
  expect(stored).toHaveLength(1)
  for (const name of stored) {
    const text = readFileSync(join(storage, name), 'utf8')
    const spoilt = spoil(text)
    expect(spoilt).not.toBe(text)
    writeFileSync(join(storage, name), spoilt)
  }
  const { host, reads } = watchReads(world)
  const second = world.index({}, host)
  await second.start()
  expect(reads).toEqual(['a.md'])
  expect(pathsOf(second)).toEqual(['a.md'])
})

test('a home folder, a root and a folder of too many files are left alone', async () => {
  for (const name of ['a.md', 'b.md', 'c.md']) world.write(name)
  const told: IndexStatus[] = []
  const asHome = world.index({ home: world.folder, onStatus: status => told.push(status) })
  await asHome.start()
  expect(asHome.status.refused).toEqual([{ folder: world.folder, reason: 'home' }])
  expect(asHome.projectOf(world.folder)).toBeUndefined()
  expect([...asHome.heads()]).toEqual([])
  await vi.waitFor(() => expect(told.at(-1)).toEqual(asHome.status))
  const above = world.index({ home: `${world.folder}/someone` })
  await above.start()
  expect(above.status.refused).toMatchObject([{ reason: 'home' }])
  const below = world.index({ home: world.folder.slice(0, world.folder.lastIndexOf('/')) })
  await below.start()
  expect(below.status).toMatchObject({ refused: [], done: 3 })
  const limited = world.index({ limit: 2 })
  await limited.start()
  expect(limited.status).toMatchObject({ state: 'ready', refused: [{ reason: 'too-many-files' }] })
  const roots = world.index({ folders: ['file:///', 'file:///C:/', 'file:///c%3A'] })
  await roots.start()
  expect(roots.status.refused.map(({ reason }) => reason)).toEqual(['root', 'root'])
})

test('a file belongs to the inner one of nested folders', async () => {
  world.write('a.md')
  world.write('inner/b.md')
  const inner = world.uri('inner')
  const index = world.index({ folders: [world.folder, inner, `${inner}/`] })
  await index.start()
  expect([...(index.projectOf(world.folder)?.byPath.keys() ?? [])]).toEqual(['a.md'])
  expect([...(index.projectOf(inner)?.byPath.keys() ?? [])]).toEqual(['b.md'])
})

test('a config may choose the releases, and choose anew', async () => {
  world.write('a.md')
  world.write('drafts/b.md')
  world.write('page.md', '---\ntitle: A page\n---\n')
  let ignored = 'drafts'
  const index = world.index({
    selects: async (uri, isRelease) =>
      uri.endsWith('page.md') || (isRelease && !uri.includes(ignored)),
  })
  await index.start()
  expect(pathsOf(index)).toEqual(['a.md', 'page.md'])
  const { epoch } = index
  ignored = 'nothing'
  await index.reselect()
  expect(pathsOf(index)).toEqual(['a.md', 'drafts/b.md', 'page.md'])
  expect(index.epoch).toBe(epoch + 1)
  await index.reselect()
  expect(index.epoch).toBe(epoch + 1)
})

test('what crashes is told, and later work goes on', async () => {
  world.write('a.md')
  const errors: unknown[] = []
  let broken = true
  const index = world.index({
    onError: error => errors.push(error),
    selects: () => {
      if (broken) throw new Error('Out of order')
      return true
    },
  })
  await index.start()
  expect(errors).toEqual([new Error('Out of order')])
  broken = false
  await index.start()
  expect(pathsOf(index)).toEqual(['a.md'])
})

test('an index that is disposed of stops reading and says nothing more', async () => {
  for (let number = 0; number < 200; number++) world.write(`${number}.md`)
  const { host, reads } = watchReads(world)
  const told = vi.fn()
  const index = world.index({ onDidChange: told, onStatus: told }, host)
  const started = index.start()
  await vi.waitFor(() => expect(reads.length).toBeGreaterThan(0))
  index.dispose()
  await started
  expect(reads.length).toBeLessThan(200)
  const calls = told.mock.calls.length
  await new Promise(resolve => setTimeout(resolve, 200))
  expect(told).toHaveBeenCalledTimes(calls)
})

test('URIs of the index are those that the editor knows', async () => {
  world.write("it's (new) – ā.md")
  const index = world.index()
  await index.start()
  const [head] = index.heads()
  expect(head?.uri).toBe(URI.file(world.path("it's (new) – ā.md")).toString())
  expect(head?.path).toBe("it's (new) – ā.md")
})
