import { type ChildProcess, spawn } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from './built-cli.ts'
import { at, cli, world, write } from './cli-world.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
const TIME_LIMIT_MS = 20_000
let built: BuiltCli

beforeAll(() => {
  built = buildCli()
}, 60_000)

afterAll(() => built.remove())

let running: ChildProcess | undefined

afterEach(() => void running?.kill('SIGKILL'))

/** Starts to watch the folder. */
function start(...args: string[]) {
  const command = [built.main, '--watch', ...args]
  // A runner of tests may ask for colours.
  const env = { ...process.env, NO_COLOR: '1' }
  const child = spawn(process.execPath, command, { cwd: world.cwd, env })
  running = child
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => (out += chunk))
  child.stderr.on('data', chunk => (err += chunk))
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const wait = async (isTold: () => boolean, told: RegExp): Promise<string> => {
    const before = Date.now()
    while (!isTold() || !/Ctrl-C ends\n$/.test(err)) {
      if (Date.now() - before > TIME_LIMIT_MS) throw new Error(`${told} never came\n${out}${err}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    const said = out
    ;[out, err] = ['', '']
    return said
  }
  return {
    /** Waits until checks have ended and the last of them said something; gives what they printed. */
    until: (told: RegExp) => wait(() => told.test(out), told),
    /** The same of what is told on standard error. */
    complains: (told: RegExp) => wait(() => told.test(err), told),
    async stop(): Promise<number | null> {
      child.kill('SIGINT')
      return ended
    },
  }
}

/** What a run alone prints. */
const alone = async (...args: string[]) => cli(['--no-cache', ...args])

test('checks once, then what changes, comes and goes; Ctrl-C gives the code of the last check', async () => {
  write('a.md', sample)
  const run = start()
  await run.until(/no problems/)
  write('a.md', misspelt)
  expect(await run.until(/minister-known/)).toBe((await alone()).out)
  write('deep/er/b.md', misspelt.replace(/title: .*/, 'title: "Another title of a release."'))
  expect(await run.until(/deep\/er\/b\.md/)).toBe((await alone()).out)
  rmSync(at('deep'), { recursive: true })
  expect(await run.until(/^1 error in|in 1 release\b/m)).toBe((await alone()).out)
  write('whole.tmp', sample)
  renameSync(at('whole.tmp'), at('a.md'))
  await run.until(/no problems/)
  expect(await run.stop()).toBe(0)
}, 60_000)

test('rules that compare releases see each change of another release', async () => {
  write('a.md', sample)
  write('b.md', sample.replace(/title: .*/, 'title: "A title of its own"'))
  const run = start('--rule', 'url-slug:off')
  await run.until(/no problems/)
  write('b.md', sample)
  const found = await run.until(/duplicate-release/)
  expect(found).toBe((await alone('--rule', 'url-slug:off')).out)
  expect(found).toMatch(/a\.md[\s\S]*duplicate-release[\s\S]*b\.md[\s\S]*duplicate-release/)
  rmSync(at('b.md'))
  await run.until(/no problems/)
  expect(await run.stop()).toBe(0)
}, 60_000)

test('a config, an ignore file and a baseline count from the moment that they change', async () => {
  write('a.md', misspelt)
  const run = start()
  await run.until(/minister-known/)
  write('.releaselintrc.json', '{"rules": {"minister-known": "off", "portfolio-minister": "off"}}')
  await run.until(/no problems/)
  write('.releaselintrc.json', '{"rulse": {}}')
  await run.complains(/"rulse"|`rulse`/)
  rmSync(at('.releaselintrc.json'))
  await run.until(/minister-known/)
  write('.releaselintignore', 'a.md\n')
  write('b.md', sample)
  await run.until(/1 release checked: no problems/)
  rmSync(at('.releaselintignore'))
  await run.until(/minister-known/)
  await cli(['--suppress-all'])
  await run.until(/2 releases checked: no problems/)
  rmSync(at('.releaselint-baseline.json'))
  await run.until(/minister-known/)
  expect(await run.stop()).toBe(1)
}, 60_000)

test('what the config names is watched, wherever it stands, also when it is named later', async () => {
  const register = (name: string) =>
    `ministers:\n  - id: shane-jnes\n    name: ${name}\n    listedAs:\n      - { as: Hon ${name}, from: "2023-11-27", to: null }\n    attribution: [Mr Jnes]\n`
  const off = '"rules": {"minister-name-typo": "off"}'
  write('releases/a.md', misspelt)
  write('more/extra.yaml', register('Shane Jnesby'))
  write('.releaselintrc.json', `{"register": ["more/*.yaml"], ${off}}`)
  const run = start('--rule', 'portfolio-minister:off', 'releases')
  await run.until(/minister-known/)
  write('more/extra.yaml', register('Shane Jnes'))
  await run.until(/held no portfolio/)
  write('more/broken.yaml', 'ministers: none')
  await run.complains(/broken\.yaml/)
  rmSync(at('more/broken.yaml'))
  await run.until(/held no portfolio/)
  write('.releaselintrc.json', `{${off}}`)
  await run.until(/minister-known/)
  await cli(['--suppress-all', '--baseline', 'more/known.json', 'releases'])
  write('.releaselintrc.json', `{"baseline": "more/known.json", ${off}}`)
  await run.until(/in the baseline/)
  rmSync(at('more/known.json'))
  await run.complains(/known\.json: the baseline cannot be read/)
  await run.stop()
}, 60_000)

test('a file that cannot be read is told of while it is so', async () => {
  write('a.md', new Uint8Array([0]))
  const run = start()
  await run.complains(/a binary file/)
  write('a.md', sample)
  await run.until(/no problems/)
  write('a.md', new Uint8Array([0]))
  await run.complains(/a binary file/)
  expect(await run.stop()).toBe(2)
}, 60_000)

test.each([
  '--fix',
  '--stdin',
  '--staged',
  '--suppress-all',
])('--watch with %s: exit code 2', async other => {
  expect(await cli(['--watch', other])).toEqual({
    code: 2,
    out: '',
    err: `Use either --watch or ${other}, not both\n`,
  })
})
