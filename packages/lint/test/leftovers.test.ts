import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from './built-cli.ts'
import { sample } from './example.ts'

// Large enough that a kill can come while it is written.
const large = `${sample}\n${'\nWords of a long release, one line after another.'.repeat(60_000)}\n`
const fixable = large.replace('Shane Jones', 'Shane  Jones')
const TEMPORARY = /^\.release-lint-(\d+)-\d+\.tmp$/
let built: BuiltCli
let cwd = ''

beforeAll(() => {
  built = buildCli()
}, 60_000)
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'release-lint-'))
  writeFileSync(join(cwd, 'a.md'), fixable)
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))
afterAll(() => built.remove())

const ARGS = ['--fix', '--threads', '1', '--rule', 'duplicate-release:off']

/** Starts a run that fixes, and kills it as soon as its temporary file is there. Gives what it left. */
function killed(): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built.main, ...ARGS], { cwd })
    const watcher = watch(cwd, (_, name) => {
      if (TEMPORARY.test(name ?? '')) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => {
      watcher.close()
      resolve(readdirSync(cwd).find(name => TEMPORARY.test(name)))
    })
  })
}

/** What a run that was killed in the middle of writing has left. */
async function leftover(): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    writeFileSync(join(cwd, 'a.md'), fixable)
    const left = await killed()
    if (left !== undefined) return left
  }
  throw new Error('No kill came while the file was written')
}

const fix = () =>
  spawnSync(process.execPath, [built.main, ...ARGS], {
    cwd,
    encoding: 'utf8',
  })

test('--fix that is killed while it writes leaves the release as it was, and the next run clears up', async () => {
  await leftover()
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(fixable)
  expect(fix()).toMatchObject({ stderr: '' })
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(large)
  expect(readdirSync(cwd)).toEqual(['a.md'])
}, 120_000)

test('it clears up also where there is nothing to fix any more', async () => {
  await leftover()
  writeFileSync(join(cwd, 'a.md'), sample)
  expect(fix()).toMatchObject({ status: 0, stderr: '' })
  expect(readdirSync(cwd)).toEqual(['a.md'])
}, 120_000)

test('what belongs to a process that lives, or only looks alike, stays', () => {
  const names = [`.release-lint-${process.pid}-0.tmp`, `a.md.${process.pid}.tmp`, 'a.99999.tmp']
  for (const name of names) {
    writeFileSync(join(cwd, name), 'mine')
    utimesSync(join(cwd, name), 1, 1)
  }
  fix()
  for (const name of names) expect(existsSync(join(cwd, name))).toBe(true)
})

// In a container every run may be given the same number.
test('a file of its own number that is older than the run is cleared away as well', () => {
  const script = `const { writeFileSync, utimesSync } = await import('node:fs')
const left = \`.release-lint-\${process.pid}-0.tmp\`
writeFileSync(left, 'half')
utimesSync(left, 1, 1)
process.argv.splice(2, 0, ...${JSON.stringify(ARGS)})
await import(${JSON.stringify(built.main)})`
  writeFileSync(join(cwd, 'run.mjs'), script)
  const { stderr } = spawnSync(process.execPath, ['run.mjs'], { cwd, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(large)
  expect(readdirSync(cwd)).toEqual(['a.md', 'run.mjs'])
}, 60_000)
