import { rmSync } from 'node:fs'
import { defaultRegister, parseRelease } from '@release-lint/schema'
import type { Head } from 'release-lint'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { WorkspaceIndex } from '../src/workspace/index-types.ts'
import { createWorld, pathsOf, release, toldBy, type World, watchReads } from './world.ts'

let world: World

beforeEach(() => {
  world = createWorld()
})
afterEach(() => world.end())

test('files that change on the disk are read together, and told of once', async () => {
  for (const name of ['a.md', 'b.md', 'old/c.md', 'old/d.md'])
    world.write(name, release({ title: name }))
  const told: number[] = []
  const { host, reads } = watchReads(world)
  const index = world.index({ onDidChange: epoch => told.push(epoch) }, host)
  await index.start()
  await vi.waitFor(() => expect(told).toHaveLength(1))
  const before = index.epoch
  reads.length = 0
  world.write('a.md', release({ title: 'Changed' }))
  world.write('new/e.md', release({ title: 'New' }))
  rmSync(world.path('b.md'))
  rmSync(world.path('old'), { recursive: true })
  for (let times = 0; times < 5; times++)
    index.filesChanged([{ uri: world.uri('a.md'), deleted: false }])
  index.filesChanged([
    { uri: world.uri('b.md'), deleted: true },
    { uri: world.uri('old'), deleted: true },
    { uri: world.uri('new'), deleted: false },
    { uri: world.uri('node_modules/x/f.md'), deleted: false },
    { uri: 'file:///elsewhere/g.md', deleted: false },
  ])
  await vi.waitFor(() => expect(told).toHaveLength(2))
  expect(pathsOf(index)).toEqual(['a.md', 'new/e.md'])
  expect(index.projectOf(world.folder)?.byTitle.get('changed')).toHaveLength(1)
  expect(index.epoch).toBe(before + 1)
  expect(reads.toSorted()).toEqual(['a.md', 'e.md'])
})

test('a file that is only touched is no change', async () => {
  world.write('a.md')
  const told: number[] = []
  const index = world.index({ onDidChange: epoch => told.push(epoch) })
  await index.start()
  await vi.waitFor(() => expect(told).toHaveLength(1))
  const reads = vi.spyOn(world.host, 'readText')
  index.filesChanged([{ uri: world.uri('a.md'), deleted: false }])
  await vi.waitFor(() => expect(reads).toHaveBeenCalled())
  await index.store()
  expect(index.epoch).toBe(told[0])
})

test('an open release counts instead of its file until it is closed', async () => {
  const uri = world.write('a.md', release({ title: 'On the disk' }))
  const index = world.index()
  await index.start()
  const titles = () => [...index.heads()].map(({ headline }) => headline)
  index.open(uri, parseRelease(release({ title: 'In the editor' })))
  expect(titles()).toEqual(['In the editor'])
  expect(await index.readText(uri)).toContain('In the editor')
  world.write('a.md', release({ title: 'Saved elsewhere' }))
  index.filesChanged([{ uri, deleted: false }])
  await new Promise(resolve => setTimeout(resolve, 150))
  await index.store()
  expect(titles()).toEqual(['In the editor'])
  index.close(uri)
  await vi.waitFor(() => expect(titles()).toEqual(['Saved elsewhere']))
  index.open(world.uri('draft.md'), parseRelease(release({ title: 'Never saved' })))
  expect(titles()).toContain('Never saved')
  index.close(world.uri('draft.md'))
  await vi.waitFor(() => expect(titles()).toEqual(['Saved elsewhere']))
})

test('typing in a body is a change only where another release has the same title', async () => {
  const uri = world.write('a.md', release({ title: 'One' }))
  world.write('b.md', release({ title: 'Two' }))
  const index = world.index()
  await index.start()
  index.open(uri, parseRelease(release({ title: 'One' })))
  const { epoch } = index
  index.open(uri, parseRelease(release({ title: 'One', body: 'More' })))
  expect(index.epoch).toBe(epoch)
  index.open(uri, parseRelease(release({ title: 'Two', body: 'More' })))
  expect(index.epoch).toBe(epoch + 1)
  index.open(uri, parseRelease(release({ title: 'Two', body: 'More and more' })))
  expect(index.epoch).toBe(epoch + 2)
})

test('an open release is known before the folders are read, and its spelling does not matter', async () => {
  world.write('a b.md', release({ title: 'On the disk' }))
  const index = world.index()
  const other = world.uri('a b.md').replace('a%20b', '%61 b')
  index.open(other, parseRelease(release({ title: 'In the editor' })))
  expect([...index.heads()]).toHaveLength(1)
  await index.start()
  expect([...index.heads()].map(({ headline }) => headline)).toEqual(['In the editor'])
  index.close(world.uri('a b.md'))
  await vi.waitFor(() =>
    expect([...index.heads()].map(({ headline }) => headline)).toEqual(['On the disk']),
  )
})

test('after any changes the index equals one that is made anew', async () => {
  let state = 7
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  const made = () =>
    release({
      title: `Bridge ${random(4)}`,
      slug: `bridge-${random(4)}`,
      body: `Text ${random(9)}`,
    })
  const names = Array.from({ length: 12 }, (_, number) => `${number % 3}/${number}.md`)
  for (const name of names.slice(0, 6)) world.write(name, made())
  const index = world.index()
  await index.start()
  const opened = new Set<string>()
  for (let step = 0; step < 300; step++) {
    const name = names[random(names.length)] ?? ''
    const uri = world.uri(name)
    const kind = random(5)
    if (kind === 0) {
      index.open(uri, parseRelease(made()))
      opened.add(uri)
    } else if (kind === 1) {
      index.close(uri)
      opened.delete(uri)
    } else {
      const deleted = kind === 2
      if (deleted) rmSync(world.path(name), { force: true })
      else world.write(name, made())
      index.filesChanged([{ uri, deleted }])
    }
    if (step % 60 === 0) await new Promise(resolve => setTimeout(resolve, 120))
  }
  for (const uri of opened) index.close(uri)
  await new Promise(resolve => setTimeout(resolve, 150))
  await index.store()
  const fresh = world.index({}, { ...world.host, load: async () => undefined })
  await fresh.start()
  const [kept, anew] = [index, fresh].map(stateOf)
  expect(kept).toEqual(anew)
  const second = world.index()
  await second.start()
  expect(stateOf(second)).toEqual(anew)
}, 20_000)

/** What an index knows: heads by path, those that it gives for their path, title and slug, and pairs. */
function stateOf(index: WorkspaceIndex) {
  const project = index.projectOf(world.folder)
  const told = (heads: Iterable<Head>) => new Set([...heads].map(({ path }) => path))
  const heads = [...index.heads()]
  return {
    heads: new Map(heads.map(head => [head.path, toldBy(head)])),
    byPath: heads.map(({ path }) => project?.byPath.get(path) === index.headOf(world.uri(path))),
    byTitle: new Map(heads.map(({ title }) => [title, told(project?.byTitle.get(title) ?? [])])),
    bySlug: new Map(heads.map(({ slug }) => [slug, told(index.withSlug(slug))])),
    slugs: new Set(project?.slugs),
    frequency: index.frequency('chris-bishop', 'transport', defaultRegister()),
  }
}
