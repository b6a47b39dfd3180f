import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCli, buildCli } from './built-cli.ts'
import { sample } from './example.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
let built: BuiltCli
let cwd = ''

beforeAll(() => {
  built = buildCli()
  cwd = mkdtempSync(join(tmpdir(), 'release-lint-'))
  for (let number = 0; number < 12; number++)
    writeFileSync(
      join(cwd, `${number}.md`),
      sample.replace('Shane Jones', `Shane Jnes${number % 5}`),
    )
}, 60_000)

afterAll(() => {
  built.remove()
  rmSync(cwd, { recursive: true, force: true })
})

function bin(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built.main, ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test.each([
  'json',
  'pretty',
  'concise',
  'sarif',
  'github',
  'gitlab',
  'markdown',
  'html',
])('%s: the same bytes for any number of workers', format => {
  const one = bin('--threads', '1', '-f', format)
  expect(one.status).toBe(1)
  expect(bin('--threads', '3', '-f', format)).toEqual(one)
})

test('--staged: the same bytes for any number of workers', () => {
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
  ])
    spawnSync('git', args, { cwd })
  const [one, three] = ['1', '3'].map(threads => bin('--staged', '--threads', threads))
  expect(one?.stdout).toContain(' in 12 releases')
  expect(three).toEqual(one)
  rmSync(join(cwd, '.git'), { recursive: true })
})

test('--suppress-all: the same baseline for any number of workers', () => {
  const file = join(cwd, '.releaselint-baseline.json')
  const [one, three] = ['1', '3'].map(threads => {
    const { status } = bin('--threads', threads, '--suppress-all')
    const text = readFileSync(file, 'utf8')
    rmSync(file)
    return { status, text }
  })
  expect(one?.status).toBe(0)
  expect(one?.text.match(/^ {4}"\d+\.md": /gm)).toHaveLength(12)
  expect(three).toEqual(one)
})

test('where the native parser is not there remark reads, and asking for it fails at once', () => {
  const file = join(cwd, 'reference.md')
  // It takes a parser to know such a link.
  writeFileSync(file, `${sample}\nOf [health].\n\n[health]: http://www.moh.govt.nz/\n`)
  const found = bin('-f', 'concise', 'reference.md')
  rmSync(file)
  expect(found.stdout).toContain('`moh.govt.nz` is no longer kept')
  for (const threads of ['1', '3']) {
    const { status, stdout, stderr } = bin('--parser', 'satteri', '--threads', threads)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^The parser cannot be loaded here \(.+\); use --parser remark\n$/)
  }
})

test('--stats: a table whatever the number of workers', () => {
  expect(bin('--threads', '2', '--stats').stderr).toMatch(/^reading +[\d.]+ ms/m)
})

test('failures of workers are told, and a bad config stops the run', () => {
  writeFileSync(join(cwd, 'binary.md'), new Uint8Array([0]))
  const { status, stdout, stderr } = bin('--threads', '3')
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'binary.md: a binary file\n' })
  expect(stdout).toContain('in 12 releases')
  rmSync(join(cwd, 'binary.md'))
  writeFileSync(join(cwd, '.releaselintrc.json'), '{"rulse": {}}')
  expect(bin('--threads', '3')).toMatchObject({ status: 2, stdout: '' })
})

test('a worker that was started for many files does not outlive a run that a bad config stops', () => {
  const many = mkdtempSync(join(tmpdir(), 'release-lint-many-'))
  for (let number = 0; number < 150; number++) writeFileSync(join(many, `${number}.md`), sample)
  writeFileSync(join(many, '.releaselintrc.json'), '{"rulse": {}}')
  const { status, stdout, stderr } = bin('--threads', '2', many)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('`rulse`')
  rmSync(many, { recursive: true })
})

test('explain: the bundle has the page of every rule', () => {
  const { status, stdout } = bin('explain', 'minister-known')
  expect(status).toBe(0)
  expect(stdout).toContain('\n## Incorrect\n')
})

test('all bundles are called by one hash, which tells a cache of the rules', () => {
  const bundles = readdirSync(built.bin).filter(name =>
    /^release-lint-[^.]*\.(?:\w+\.)?cjs$/.test(name),
  )
  const parts = bundles.map(name => name.replace(/^release-lint-[\da-f]{8}\./, ''))
  expect(parts.toSorted()).toEqual(['cjs', 'rest.cjs', 'satteri.cjs', 'yaml.cjs', 'zod.cjs'])
  expect(new Set(bundles.map(name => name.split('.')[0])).size).toBe(1)
})

test('a run that the cache knows evaluates neither rules nor register', async () => {
  const { metafile } = await build({
    entryPoints: [join(home, 'src/cli/main.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    conditions: ['@release-lint/source'],
    logLevel: 'silent',
  })
  const loaded = new Set<string>()
  const load = (path: string): void => {
    if (loaded.has(path)) return
    loaded.add(path)
    // What is imported when it is asked for is evaluated then.
    for (const { kind, path: other } of metafile.inputs[path]?.imports ?? [])
      if (kind === 'import-statement') load(other)
  }
  const [main] = Object.keys(metafile.inputs).filter(path => path.endsWith('src/cli/main.ts'))
  load(String(main))
  expect(loaded.size).toBeGreaterThan(10)
  const heavy = [...loaded].filter(path => /zod|yaml|register-data|rules\/registry/.test(path))
  expect(heavy).toEqual([])
})

test('code that was compiled once is kept beside the bundles; what is broken there is made anew', () => {
  const caches = () => readdirSync(built.bin).filter(name => name.endsWith('.cache'))
  for (const name of caches()) rmSync(join(built.bin, name))
  bin('--version')
  expect(caches()).toEqual([])
  const first = bin('--no-config', '0.md')
  const [start = '', rest = '', ...others] = caches().toSorted()
  expect(first.status).toBe(1)
  expect(start).toMatch(/^release-lint-[\da-f]{8}\.cjs\.v[\w.-]+\.start\.cache$/)
  expect(rest).toMatch(/^release-lint-[\da-f]{8}\.rest\.cjs\.v[\w.-]+\.cache$/)
  expect(others).toEqual([])
  for (const cache of [start, rest]) {
    const whole = readFileSync(join(built.bin, cache)).length
    expect(bin('--no-config', '0.md')).toEqual(first)
    writeFileSync(join(built.bin, cache), 'no code')
    expect(bin('--no-config', '0.md')).toEqual(first)
    expect(readFileSync(join(built.bin, cache)).length).toBeGreaterThan(whole / 2)
    expect(caches().toSorted()).toEqual([start, rest])
  }
})

test('a library that no earlier run used is kept by the first that does', () => {
  const keptAfter = (config: string, text: string) => {
    writeFileSync(join(cwd, config), text)
    bin('--config', config, '0.md')
    rmSync(join(cwd, config))
    const names = readdirSync(built.bin).toSorted()
    return names.flatMap(name => /\.(yaml|zod)\.cjs\..*\.cache$/.exec(name)?.[1] ?? [])
  }
  expect(keptAfter('config.json', '{ "extends": "recommended" }')).toEqual([])
  expect(keptAfter('config.json', '{ "rules": { "link-release": "off" } }')).toEqual(['zod'])
  expect(keptAfter('config.yaml', 'extends: recommended')).toEqual(['yaml', 'zod'])
})

test('what a run that the cache knows needs is kept too', () => {
  const caches = () => readdirSync(built.bin).filter(name => name.endsWith('.cache'))
  for (const name of caches()) rmSync(join(built.bin, name))
  const cached = ['--no-config', '--cache-location', '.known', '--threads', '2']
  // Threads have other flags, and code that was compiled with them is of no use to a run's start.
  const first = bin(...cached)
  const before = caches()
  expect(bin(...cached)).toEqual(first)
  const [known = '', ...others] = caches().filter(name => !before.includes(name))
  expect(known).toMatch(/^release-lint-[\da-f]{8}\.cjs\.v[\w.-]+(?<!\.start)\.cache$/)
  expect(others).toEqual([])
  const { ino } = statSync(join(built.bin, known))
  for (const args of [cached, ['--no-config', '0.md']]) {
    bin(...args)
    expect(statSync(join(built.bin, known)).ino).toBe(ino)
  }
  rmSync(join(cwd, '.known'), { recursive: true })
})

test.skipIf(process.platform === 'win32')(
  '256 open files are enough for any number of releases',
  () => {
    const many = mkdtempSync(join(tmpdir(), 'release-lint-many-'))
    for (let number = 0; number < 600; number++) writeFileSync(join(many, `${number}.md`), sample)
    const command = [process.execPath, built.main, '-f', 'json', '--threads', '3']
    const run = (...args: string[]) =>
      spawnSync('sh', ['-c', 'ulimit -n 256 && exec "$@"', 'sh', ...command, ...args], {
        cwd: many,
        encoding: 'utf8',
        maxBuffer: 1e9,
      })
    const cold = run('--cache-location', '.cache')
    expect(cold.stderr).toBe('')
    expect(JSON.parse(cold.stdout)).toHaveLength(600)
    for (const args of [['--no-cache'], ['--cache-location', '.cache']])
      expect(run(...args).stdout).toBe(cold.stdout)
    rmSync(many, { recursive: true, force: true })
  },
)
