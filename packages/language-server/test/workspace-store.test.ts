import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultRegister, parseRelease } from '@release-lint/schema'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Host } from '../src/host.ts'
import type { WorkspaceIndex } from '../src/workspace/index-types.ts'
import { createWorld, pathsOf, release, toldBy, type World, watchReads } from './world.ts'

let world: World

beforeEach(() => {
  world = createWorld()
})
afterEach(() => world.end())

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
    new Map([...index.heads()].map(head => [head.path, toldBy(head)]))
  expect(byPath(second)).toEqual(byPath(fresh))
})

test('more files than one part of the store holds', async () => {
  for (let number = 0; number < 1100; number++)
    world.write(`${number % 7}/${number}.md`, release({ title: `Bridge ${number}` }))
  const { host, reads, most } = watchReads(world)
  const first = world.index({}, host)
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  await first.start()
  clearInterval(timer)
  expect(turns).toBeGreaterThan(10)
  expect(most()).toBe(16)
  await first.store()
  first.filesChanged([{ uri: world.uri('0/0.md'), deleted: true }])
  await vi.waitFor(() => expect([...first.heads()]).toHaveLength(1099))
  await first.store()
  reads.length = 0
  const second = world.index({}, host)
  await second.start()
  expect([...second.heads()]).toHaveLength(1100)
  expect(reads).toEqual(['0.md'])
})

test.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['of another version', (text: string) => text.replace('heads 4', 'heads 3')],
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

test('what the last session knew counts until the folder is listed', async () => {
  for (const name of ['a.md', 'b.md']) world.write(name, release({ title: name }))
  const first = world.index()
  await first.start()
  await first.store()
  rmSync(world.path('a.md'))
  world.write('c.md')
  const gate = new Promise<void>(resolve => setTimeout(resolve, 200))
  const slow: Host = {
    ...world.host,
    async *findMarkdown(folder, limit) {
      await gate
      yield* world.host.findMarkdown(folder, limit)
    },
  }
  const told: string[][] = []
  const second = world.index({ onDidChange: () => told.push(pathsOf(second)) }, slow)
  await second.start()
  await vi.waitFor(() =>
    expect(told).toEqual([
      ['a.md', 'b.md'],
      ['b.md', 'c.md'],
    ]),
  )
})

test('what was never saved is not stored', async () => {
  const uri = world.write('a.md')
  const first = world.index()
  await first.start()
  first.open(uri, parseRelease(release({ title: 'Never saved' })))
  first.open(world.uri('draft.md'), parseRelease(release({ title: 'A draft' })))
  await first.store()
  const titles: string[] = []
  const second = world.index({
    onDidChange: () => titles.push(...[...second.heads()].map(({ headline }) => headline)),
  })
  await second.start()
  await vi.waitFor(() => expect(titles).toEqual(['A new bridge for Tapawera']))
})

test('what a config chooses is counted so in the next session, whatever a release says of itself', async () => {
  world.write('a.md', release({ title: 'One' }))
  world.write('drafts/b.md', release({ title: 'Two' }))
  world.write('page.md', '---\ntitle: A page\nlayout: page\n---\n')
  const first = world.index()
  await first.start()
  await first.store()
  const frequency = (index: WorkspaceIndex) =>
    index.frequency('chris-bishop', 'transport', defaultRegister())
  expect(frequency(first)).toBe(2)
  const { host, reads } = watchReads(world)
  const selects = (uri: string) => !uri.includes('drafts')
  const second = world.index({ selects }, host)
  await second.start()
  expect(reads).toEqual([])
  expect(pathsOf(second)).toEqual(['a.md', 'page.md'])
  expect(frequency(second)).toBe(1)
  expect(second.projectOf(world.folder)?.byTitle.get('two')).toBeUndefined()
  expect(second.headOf(world.uri('drafts/b.md'))?.headline).toBe('Two')
})
