import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { checkBatch } from '../src/cli/check-batch.ts'
import { parseOptions } from '../src/cli/options.ts'
import { createSession } from '../src/cli/session.ts'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'

const CACHE = '.git/release-lint/cache'
const wrong = sample.replace('Shane Jones', 'Shane Jnes')

/** What a run says of its cache. */
async function told(...args: string[]): Promise<string> {
  const { err } = await cli(['--debug', ...args])
  return /cache \S+: (.*)/.exec(err)?.[1] ?? 'none'
}

/** Sets the time of a file far enough back to be trusted, as a day later. */
function age(name: string, seconds = 3600): void {
  const time = Date.now() / 1000 - seconds
  utimesSync(at(name), time, time)
}

test('a second run finds the same, and knows every file', async () => {
  write('right.md', sample)
  write('wrong.md', wrong)
  write('README.md', '# About\n')
  const first = await cli(['-f', 'json'])
  expect(await told()).toBe('3 files known; 3 of them by what they hold')
  expect(await cli(['-f', 'json'])).toEqual(first)
  expect(first.code).toBe(1)
})

test('every format says of what is kept what it says of what is checked, and a CRLF file or a late finding is no other', async () => {
  const late = `${wrong}\n\nMāori “text”.\n\n[here](http://x.test/)\n\n${'More of it.\n'.repeat(50)}`
  write('wrong.md', late)
  write('crlf.md', late.replaceAll('\n', '\r\n'))
  write('twin.md', sample)
  // What has just been written is read, however it looks.
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  await cli([])
  await cli([])
  for (const format of ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'markdown']) {
    const args = ['-f', format]
    const checked = await cli([...args, '--no-cache'])
    expect(await told(...args)).toBe('3 files known')
    expect(await cli(args), format).toEqual(checked)
  }
})

test('a handful of files that are named is checked without the cache of all, which stays as it is', async () => {
  for (let number = 0; number < 70; number++) write(`old/${number}.md`, `${sample}${number}\n`)
  write('new/right.md', sample)
  write('new/wrong.md', wrong)
  await cli([])
  const before = read(CACHE)
  expect(await told('new/wrong.md')).toBe('none')
  expect(await told('new')).toBe('none')
  const root = world.cwd
  world.cwd = at('new')
  expect(await told()).toBe('none')
  world.cwd = root
  expect(await told('--fix', 'new/wrong.md', 'new/right.md')).toBe('none')
  expect(read(CACHE)).toBe(before)
  expect(await told('old')).toBe('70 files known; 70 of them by what they hold')
  rmSync(at('.git/release-lint'), { recursive: true })
  expect(await told('new/wrong.md', '--cache-location', '.known')).toMatch(/^0 files known/)
  expect(await told('new/wrong.md', '--cache-location', '.known')).toMatch(/^1 files known/)
  expect(readdirSync(at('.git'))).toEqual([])
})

test('a file that is checked out again is known by what it holds, a changed one is not', async () => {
  write('right.md', sample)
  write('wrong.md', wrong)
  await cli([])
  write('right.md', sample)
  write('wrong.md', wrong.replace('Jnes', 'Jone'))
  expect(await told()).toBe('1 files known; 1 of them by what they hold; missed: 1 changed')
})

test('the same size and time do not hide a change', async () => {
  write('a.md', sample)
  age('a.md')
  await cli([])
  write('a.md', sample.replace('Shane Jones', 'Shame Jones'))
  age('a.md')
  const { code } = await cli([])
  expect(code).toBe(1)
})

test('a clock that goes back, a file from the future: what counts is what a file holds', async () => {
  write('a.md', sample)
  age('a.md', -86_400)
  await cli([])
  write('a.md', wrong)
  age('a.md', -86_400)
  expect((await cli([])).code).toBe(1)
  age('a.md', 86_400)
  expect(await told()).toContain('1 files known')
})

test('each part of the key: what changes it, and what is said', async () => {
  write('a.md', sample)
  await cli([])
  expect(await told('--rule', 'url-slug:off')).toContain('missed: 1 options')
  write('.releaselintrc.json', '{"extends": "strict"}')
  expect(await told()).toContain('missed: 1 options')
  expect(await told()).not.toContain('missed')
  write('.releaselintrc.json', '{"rules": {"minister-known": "off"}}')
  expect(await told()).toContain('missed: 1 config')
  write('.releaselintrc.json', '{"register": ["*.yaml"]}')
  write('ours.yaml', 'ministers: []\n')
  await cli([])
  expect(await told()).not.toContain('missed')
  write('ours.yaml', 'ministers: []\nportfolios: []\n')
  expect(await told()).toContain('missed: 1 register')
})

test('a bad config is told again and again', async () => {
  write('a.md', sample)
  write('.releaselintrc.json', '{"rulse": {}}')
  const first = await cli([])
  expect(first.code).toBe(2)
  expect(await cli([])).toEqual(first)
})

test('what is no release is passed over, and checked once it is named', async () => {
  write('notes.md', '# Notes\n')
  await cli([])
  expect(await told()).not.toContain('missed')
  expect((await cli(['notes.md'])).code).toBe(1)
  expect((await cli([])).out).toContain('No release')
  expect((await cli(['notes.md'])).code).toBe(1)
})

test('a file that its config ignores is known, and told of when it is named', async () => {
  write('.releaselintrc.json', '{"ignore": ["old.md"]}')
  write('old.md', wrong)
  const first = await cli(['old.md'])
  expect(first.err).toContain('old.md: ignored by its config\n')
  expect(await cli(['old.md'])).toEqual(first)
  expect(await told('old.md')).not.toContain('missed')
})

test('project rules see the heads of files that are known', async () => {
  write('a.md', sample)
  await cli([])
  write('b.md', sample)
  const { out } = await cli(['-f', 'concise'])
  expect(out.match(/duplicate-release/g)).toHaveLength(2)
  expect((await cli(['-f', 'concise'])).out).toBe(out)
  rmSync(at('b.md'))
  expect((await cli(['-f', 'concise'])).out).not.toContain('duplicate-release')
})

test('entries of files that are gone are dropped', async () => {
  write('a.md', sample)
  for (const name of ['b', 'c']) write(`${name}.md`, '# Notes\n')
  await cli([])
  const before = statSync(at(CACHE)).size
  for (const name of ['b', 'c']) rmSync(at(`${name}.md`))
  await cli([])
  expect(statSync(at(CACHE)).size).toBeLessThan(before)
  expect(readFileSync(at(CACHE), 'utf8')).not.toContain('b.md')
})

test('--fix stores what it wrote and misses nothing that is to be fixed', async () => {
  write('a.md', sample.replace('title: ', 'title:  '))
  write('b.md', sample.replace('Shane Jones', 'Hon Shane  Jones'))
  await cli([])
  const { out } = await cli(['--fix'])
  expect(out).toContain('fix')
  expect(read('b.md')).not.toContain('Shane  Jones')
  expect(await told()).not.toContain('missed')
})

test('a cache that is cut off, changed or foreign is ignored and written anew', async () => {
  write('a.md', wrong)
  const first = await cli([])
  const whole = readFileSync(at(CACHE))
  for (let cut = 0; cut < whole.length; cut += 97) {
    writeFileSync(at(CACHE), whole.subarray(0, cut))
    expect(await cli([])).toEqual(first)
    const flipped = Buffer.from(whole)
    flipped.writeUInt8((flipped.readUInt8(cut) + 1) % 256, cut)
    writeFileSync(at(CACHE), flipped)
    expect(await cli([])).toEqual(first)
  }
  writeFileSync(at(CACHE), '{"eslint": true}')
  expect(await cli([])).toEqual(first)
})

test('--no-cache and a folder without a repository keep nothing; --cache-location says where', async () => {
  write('a.md', sample)
  await cli(['--no-cache'])
  expect(readdirSync(at('.git'))).toEqual([])
  rmSync(at('.git'), { recursive: true })
  await cli([])
  expect(readdirSync(world.cwd)).toEqual(['a.md'])
  await cli(['--cache-location', 'kept'])
  expect(readdirSync(at('kept'))).toEqual(['cache'])
  expect(await told('--cache-location', 'kept')).not.toContain('missed')
})

test('beside the caches of other tools where git ignores node_modules', async () => {
  write('a.md', sample)
  write('node_modules/x/package.json', '{}')
  await cli([])
  expect(readdirSync(at('.git'))).toEqual(['release-lint'])
  write('.gitignore', 'node_modules\n')
  await cli([])
  expect(readdirSync(at('node_modules/.cache/release-lint'))).toEqual(['cache'])
})

test('it moves between machines: another path, other times', async () => {
  write('here/.git/HEAD', '')
  write('here/2025/a.md', wrong)
  write('there/.git/HEAD', '')
  write('there/2025/a.md', wrong)
  const [here, there] = [at('here'), at('there')]
  world.cwd = here
  const first = await cli(['--cache-location', '../kept', '-f', 'concise'])
  world.cwd = there
  expect(await told('--cache-location', '../kept')).not.toContain('missed')
  expect(await cli(['--cache-location', '../kept', '-f', 'concise'])).toEqual(first)
  world.cwd = here.replace(/.here$/, '')
})

test('a file that changes between the read and the fix is not written, nor is it kept as it was', async () => {
  const fixable = sample.replace('Shane Jones', 'Shane  Jones')
  const edited = fixable.replace('title: "', 'title: "More ')
  write('a.md', fixable)
  const session = await createSession(parseOptions(['--fix'], world.cwd), world.cwd, {
    caching: true,
  })
  const files = [{ path: at('a.md'), named: true }]
  const editing = {
    ...session,
    get today() {
      // The author saves while the rules are at work.
      write('a.md', edited)
      return session.today
    },
  }
  const { failures, entries } = checkBatch(files, editing)
  expect(failures).toEqual(['a.md: not fixed, since it changed meanwhile'])
  expect(read('a.md')).toBe(edited)
  expect(entries[0]?.fixed).toBe(0)
})
