import { chmodSync, chownSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
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

test('a release and a link to it are one', async () => {
  write('a.md', sample.replace('Hon Shane', 'Hon  Shane'))
  symlinkSync('a.md', at('link.md'))
  expect((await cli(['--fix'])).out).toBe('1 release checked: no problems, 1 fix made\n')
  expect((await cli(['link.md'])).out).toBe('1 release checked: no problems\n')
})

test('what is known of a release is the same from each folder', async () => {
  write('2021/11/a.md', sample)
  write('2021/11/b.md', sample)
  await cli(['--suppress-all'])
  const { cwd } = world
  for (const folder of ['', '2021', '2021/11']) {
    world.cwd = join(cwd, folder)
    expect((await cli([])).out).toMatch(/^2 releases checked: no problems; \d+ in the baseline\n$/)
  }
  world.cwd = cwd
})

test('a baseline of a folder keeps what only a run over all can judge', async () => {
  write('a/.releaselintrc.json', '{}')
  write('a/one.md', sample)
  write('two.md', sample)
  await cli(['--suppress-all'])
  await cli(['--suppress-all', '--baseline', 'a/.releaselint-baseline.json'])
  const { cwd } = world
  world.cwd = at('a')
  expect((await cli(['--prune-baseline'])).err).not.toContain('taken out')
  world.cwd = cwd
})

test('a cache that folders share outside of a repository keeps them apart', async () => {
  rmSync(at('.git'), { recursive: true })
  const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
  const off = '{"overrides": [{"files": ["A/**"], "rules": {"minister-known": "off"}}]}'
  write('.releaselintrc.json', off)
  for (const name of ['A', 'B']) write(`${name}/x.md`, misspelt)
  const { cwd } = world
  const found = []
  for (const name of ['A', 'B']) {
    world.cwd = join(cwd, name)
    const { out } = await cli(['-f', 'concise', '--cache-location', '../kept'])
    found.push(out.includes('minister-known'))
  }
  world.cwd = cwd
  expect(found).toEqual([false, true])
})

test('a file where the cache would be costs nothing but the cache', async () => {
  write('a.md', sample)
  write('.git/release-lint', '')
  expect(await cli([])).toEqual({ code: 0, out: '1 release checked: no problems\n', err: '' })
  write('kept', '')
  expect((await cli(['--cache-location', 'kept/x'])).code).toBe(0)
})
