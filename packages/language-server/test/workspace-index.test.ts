import { symlinkSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { URI } from 'vscode-uri'
import type { Host } from '../src/host.ts'
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
  expect(inProject(index, `${world.folder}/`)?.toSorted()).toEqual(pathsOf(index))
  expect(index.status).toEqual({ state: 'ready', done: 6, total: 6, refused: [] })
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
  expect(inProject(index, world.folder)).toEqual(['a.md'])
  expect(inProject(index, inner)).toEqual(['b.md'])
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
  for (let number = 0; number < 60; number++) world.write(`${number}.md`)
  const { host, reads } = watchReads(world)
  const told = vi.fn()
  const stopping: Host = {
    ...host,
    readText(uri) {
      if (reads.length === 20) index.dispose()
      return host.readText(uri)
    },
  }
  const index = world.index({ onDidChange: told, onStatus: told }, stopping)
  await index.start()
  expect(reads.length).toBeLessThan(60)
  await new Promise(resolve => setTimeout(resolve, 200))
  expect(told).not.toHaveBeenCalled()
  expect(index.projectOf(world.folder)).toBeUndefined()
})

test('URIs of the index are those that the editor knows', async () => {
  world.write("it's (new) – ā.md")
  const index = world.index()
  await index.start()
  const [head] = index.heads()
  expect(head?.uri).toBe(URI.file(world.path("it's (new) – ā.md")).toString())
  expect(head?.path).toBe("it's (new) – ā.md")
})

function inProject(index: WorkspaceIndex, folder: string): string[] | undefined {
  return index.projectOf(folder)?.heads.map(({ path }) => path)
}
