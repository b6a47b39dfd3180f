import { afterEach, beforeEach, expect, test } from 'vitest'
import { createNodeHost } from '../src/host-node.ts'
import { createWorld, type World } from './harness/world.ts'

/** The chunks of a listing. */
async function collect<Chunk>(listing: AsyncIterable<Chunk>): Promise<Chunk[]> {
  const chunks: Chunk[] = []
  for await (const chunk of listing) chunks.push(chunk)
  return chunks
}

let world: World

beforeEach(() => {
  world = createWorld()
})

afterEach(() => world.end())

test('Markdown is listed in chunks, down to a limit, without what belongs to tools', async () => {
  const host = createNodeHost(world.folder)
  const expected: string[] = []
  for (let number = 0; number < 600; number++) {
    expected.push(world.write(`a b/${number % 7}/${number}.md`, 'text'))
  }
  for (const name of ['node_modules/x/a.md', '.git/a.md', 'a.txt']) world.write(name, 'text')
  const chunks = await collect(host.findMarkdown(world.uri(), 10_000))
  expect(chunks.length).toBeGreaterThan(1)
  const files = chunks.flat()
  expect(files.map(({ uri }) => uri).toSorted()).toEqual(expected.toSorted())
  expect(files.every(({ modified, size }) => modified > 0 && size === 4)).toBe(true)
  const few = await collect(host.findMarkdown(world.uri(), 10))
  expect(few.flat()).toHaveLength(10)
})

test('what is not there, or is no file, is an answer and no error', async () => {
  const host = createNodeHost(world.folder)
  for (const uri of [world.uri('none.md'), world.uri(), 'vscode-vfs://github/a.md', 'untitled:x'])
    expect(await host.readText(uri)).toBeUndefined()
  expect(await host.exists(world.uri())).toBe(true)
  expect(await host.exists(world.uri('none'))).toBe(false)
  expect(await host.findFiles(world.uri('none'), ['*.yaml'])).toEqual([])
  expect(await collect(host.findMarkdown(world.uri('none'), 10))).toEqual([])
})

test('globs name files by URI, in order', async () => {
  const host = createNodeHost(world.folder)
  const uris = ['b.yaml', 'a.yaml', 'deep/c.yaml'].map(name => world.write(`register/${name}`, ''))
  expect(await host.findFiles(world.uri('register'), ['*.yaml'])).toEqual([uris[1], uris[0]])
  expect(await host.findFiles(world.uri(), ['register/**/*.yaml'])).toEqual(uris.toSorted())
})

test('what is stored under any name is there for the next session', async () => {
  const name = `index of ${world.uri()}`
  await createNodeHost(`${world.folder}/cache`).store(name, 'kept')
  expect(await createNodeHost(`${world.folder}/cache`).load(name)).toBe('kept')
  expect(await createNodeHost(`${world.folder}/cache`).load('other')).toBeUndefined()
  world.write('file', '')
  await createNodeHost(`${world.folder}/file/x`).store(name, 'lost')
})
