import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'

test.each([
  ['package.json', []],
  ['.releaselintrc.json', []],
  ['.gitignore', []],
  ['settings', ['--config', 'settings']],
])('a folder in the place of a setting is named: %s', async (name, args) => {
  write('a.md', sample)
  mkdirSync(at(name))
  for (const cache of [[], ['--no-cache']])
    for (const paths of [[], ['a.md']]) {
      const { code, err } = await cli([...args, ...cache, ...paths])
      expect(code).toBe(2)
      expect(err).toMatch(new RegExp(`${name}: a folder, not a file\\n$`))
      expect(err).not.toContain('crashed')
    }
})

test('where a run is started changes nothing of what is found', async () => {
  write('releases/2024/07/2025-11-25-minerals.md', sample)
  const rule = ['--rule', 'url-slug:off', '-f', 'concise', '--no-cache']
  const found = async () => (await cli(rule)).out.replaceAll(/^\S+md:/gm, '')
  const fromRoot = await found()
  expect(fromRoot).toContain('The file is in the folder `2024/07`')
  const root = world.cwd
  for (const folder of ['releases', 'releases/2024', 'releases/2024/07']) {
    world.cwd = join(root, folder)
    expect(await found()).toBe(fromRoot)
  }
  world.cwd = root
})

test.skipIf(process.getuid?.() !== 0)('what root fixes stays its owner’s', async () => {
  write('a.md', sample.replace('Shane Jones', 'Shane  Jones'))
  chownSync(at('a.md'), 65_534, 65_533)
  chmodSync(at('a.md'), 0o640)
  expect((await cli(['--fix'])).code).toBe(0)
  expect(read('a.md')).toBe(sample)
  const { uid, gid, mode } = statSync(at('a.md'))
  expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 65_534, gid: 65_533, mode: 0o640 })
})
