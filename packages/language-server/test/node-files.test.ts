import { statSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileStat } from '../src/host.ts'
import { findMarkdownFiles, readTextFile } from '../src/node-files.ts'
import { createWorld, type World } from './world.ts'

let world: World

beforeEach(() => {
  world = createWorld()
})
afterEach(() => {
  vi.restoreAllMocks()
  world.end()
})

async function find(name = '', limit = 1000): Promise<FileStat[]> {
  const found: FileStat[] = []
  for await (const chunk of findMarkdownFiles(world.path(name), limit)) found.push(...chunk)
  return found
}

/** Every answer of the file system seems to take long. */
function slowDown(): void {
  let time = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 50
    return time
  })
}

test.each([
  ['at once', () => {}],
  ['slowly', slowDown],
])('a file system that answers %s', async (_, prepare) => {
  for (let number = 0; number < 150; number++) world.write(`${number % 3}/ā ${number}.md`, 'Text')
  prepare()
  const found = await find()
  expect(found).toHaveLength(150)
  const { mtimeMs, size } = statSync(world.path('0/ā 0.md'))
  expect(found).toContainEqual({ uri: world.uri('0/ā 0.md'), modified: mtimeMs, size })
  expect(await readTextFile(world.path('0/ā 0.md'))).toBe('Text')
  expect(await readTextFile(world.path('nowhere.md'))).toBeUndefined()
  expect(await readTextFile(world.path('0'))).toBeUndefined()
})

test('no more files than are asked for, and none where there is no folder', async () => {
  for (let number = 0; number < 150; number++) world.write(`${number}.md`)
  expect(await find('', 100)).toHaveLength(100)
  expect(await find('nowhere')).toEqual([])
  expect(await find('1.md')).toEqual([])
})
