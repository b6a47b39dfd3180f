import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from './built-cli.ts'
import { sample } from './example.ts'

const wrong = sample.replace('Shane Jones', 'Shane Jnes')
const fixable = sample.replace('Shane Jones', 'Shane  Jones')
const FILES = 30
const isRoot = process.getuid?.() === 0
let built: BuiltCli
let cwd = ''

beforeAll(() => {
  built = buildCli()
}, 60_000)

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'release-lint-'))
  chmodSync(cwd, 0o755)
  mkdirSync(join(cwd, '.git'))
  for (let number = 0; number < FILES; number++)
    writeFileSync(join(cwd, `${number}.md`), number % 3 === 0 ? wrong : sample)
})

afterEach(() => rmSync(cwd, { recursive: true, force: true }))
afterAll(() => built.remove())

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Way extends SpawnOptions {
  /** Milliseconds after which the run is killed. */
  readonly killAfter?: number
  /** What a shell does first. */
  readonly before?: string
}

/** Runs the bundle in the folder. */
function run(
  args: readonly string[],
  { killAfter, before, ...options }: Way = {},
): Promise<Result> {
  const command = [process.execPath, built.main, '-f', 'concise', ...args]
  const [file = '', ...rest] = before
    ? ['sh', '-c', `${before}; exec "$@"`, 'sh', ...command]
    : command
  const child = spawn(file, rest, { cwd, ...options })
  let [out, err] = ['', '']
  child.stdout?.on('data', chunk => (out += chunk))
  child.stderr?.on('data', chunk => (err += chunk))
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      resolve({ code, out, err })
    })
  })
}

/** Numbers from 0 to 1, the same ones in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const cacheFolder = (): string => join(cwd, '.git/release-lint')
const known = (): Promise<Result> => run(['--debug'])

test('two runs at once, and four, on one cache: each says what one alone says', async () => {
  const alone = await run(['--no-cache'])
  expect(alone.code).toBe(1)
  for (const count of [2, 4])
    for (const result of await Promise.all(Array.from({ length: count }, () => run([]))))
      expect(result).toEqual(alone)
  expect((await known()).err).toContain(`${FILES} files known`)
  expect(readdirSync(cacheFolder())).toEqual(['cache'])
}, 60_000)

test('runs of different files at once: what is kept is whole, whoever was last', async () => {
  const names = Array.from({ length: FILES }, (_, number) => `${number}.md`)
  const halves = [names.slice(0, FILES / 2), names.slice(FILES / 2)]
  await Promise.all(halves.map(half => run(half)))
  const alone = await run(['--no-cache'])
  expect(await run([])).toEqual(alone)
}, 60_000)

test('a run that is killed at any point leaves a cache that is whole, or none', async () => {
  const next = random(20_251_125)
  const alone = await run([])
  // From an empty cache in every other round, so that there is something to write.
  const begin = (round: number): void => {
    if (round % 2 === 0) rmSync(cacheFolder(), { recursive: true, force: true })
    else writeFileSync(join(cwd, 'new.md'), sample.replace('Jones', `Jones${round}`))
  }
  // The first run has compiled what the others find, so these say how long each kind of them takes.
  const whole: number[] = []
  for (const round of [0, 1]) {
    begin(round)
    const started = performance.now()
    await run([])
    whole.push(performance.now() - started)
  }
  let killed = 0
  for (let round = 0; round < 12; round++) {
    begin(round)
    const { code } = await run([], { killAfter: next() * (whole[round % 2] ?? 0) })
    if (code === null) killed++
    rmSync(join(cwd, 'new.md'), { force: true })
    expect(await run([])).toEqual(alone)
  }
  expect(killed).toBeGreaterThan(3)
  expect((await known()).err).toContain(`${FILES} files known`)
}, 60_000)

test('--fix that is killed at any point: each file is as it was or as it should be', async () => {
  const next = random(11)
  const names = Array.from({ length: FILES }, (_, number) => join(cwd, `${number}.md`))
  const fill = (): void => {
    for (const name of names) writeFileSync(name, fixable)
  }
  fill()
  const started = performance.now()
  expect((await run(['--fix'])).err).toBe('')
  const whole = performance.now() - started
  for (let round = 0; round < 6; round++) {
    fill()
    await run(['--fix'], { killAfter: whole * (0.4 + next() * 0.6) })
    for (const name of names) expect([fixable, sample]).toContain(readFileSync(name, 'utf8'))
    await run(['--fix'])
    for (const name of names) expect(readFileSync(name, 'utf8')).toBe(sample)
  }
}, 60_000)

test('a full disk: the findings are told all the same, no half cache and no half file is left', async () => {
  const disk = join(cwd, 'disk')
  mkdirSync(disk)
  const mounted =
    isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status === 0
  // Where nothing can be mounted, no file may grow beyond two blocks.
  const way: Way = mounted ? {} : { before: "trap '' XFSZ; ulimit -f 2" }
  try {
    const alone = await run(['--no-cache', '.'])
    const { err, ...result } = await run(['--debug', '--cache-location', 'disk', '.'], way)
    expect(result).toEqual({ code: alone.code, out: alone.out })
    expect(err).toContain('the cache cannot be written')
    expect(readdirSync(disk)).toEqual([])
    const large = `${fixable}\n\n${'Words. '.repeat(1200)}\n`
    writeFileSync(join(disk, 'a.md'), large)
    const fix = await run(['--fix', '--no-cache', 'disk/a.md'], way)
    expect(fix.code).toBe(2)
    expect(fix.err).toMatch(/^disk\/a\.md: /)
    expect(readdirSync(disk)).toEqual(['a.md'])
    expect(readFileSync(join(disk, 'a.md'), 'utf8')).toBe(large)
  } finally {
    if (mounted) spawnSync('umount', [disk])
  }
}, 60_000)

test('a folder that cannot be written: the findings are told all the same', async () => {
  const alone = await run(['--no-cache'])
  chmodSync(join(cwd, '.git'), 0o555)
  // The superuser may write everywhere.
  const way: Way = isRoot ? { uid: 65_534, gid: 65_534 } : {}
  const { err, ...result } = await run(['--debug'], way)
  chmodSync(join(cwd, '.git'), 0o755)
  expect(result).toEqual({ code: alone.code, out: alone.out })
  expect(err).toContain('the cache cannot be written: may not be read or written')
  expect(existsSync(cacheFolder())).toBe(false)
}, 60_000)

test('what killed runs have left is cleared away by the next that writes', async () => {
  await run([])
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = join(cacheFolder(), `.release-lint-${pid}-0.tmp`)
  writeFileSync(left, 'half')
  const before = statSync(join(cacheFolder(), 'cache')).ino
  writeFileSync(join(cwd, 'new.md'), sample)
  await run([])
  expect(statSync(join(cacheFolder(), 'cache')).ino).not.toBe(before)
  expect(readdirSync(cacheFolder())).toEqual(['cache'])
}, 60_000)
