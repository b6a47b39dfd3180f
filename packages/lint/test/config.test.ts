import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'release-lint-'))
  mkdirSync(join(cwd, '.git'))
})

afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}

async function cli(args: readonly string[], stdin: string | Uint8Array = '', env = {}) {
  let [out, err] = ['', '']
  const code = await run(args, {
    cwd,
    stdin: Readable.from([Buffer.from(stdin as Uint8Array)]),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (err += text) },
    env,
    isTTY: false,
  })
  return { code, out, err }
}

test.each([
  [
    '.releaselintrc.json',
    '{\n  "rules": {\n    "minister-knwn": "off"\n  }\n}',
    ':3: rules: there is no rule `minister-knwn`; did you mean `minister-known`?',
  ],
  [
    '.releaselintrc.yaml',
    '# ours\nrule: {}\n',
    ':2: there is no key `rule`; did you mean `rules`?',
  ],
  [
    '.releaselintrc.yml',
    'overrides:\n  - file: ["a.md"]\n    rules: {}\n',
    ':2: overrides[0]: there is no key `file`; did you mean `files`?',
  ],
  ['.releaselintrc.yaml', 'a: &x 1\nrules: *x\n', 'cannot be read'],
  ['.releaselintrc.yaml', 'extends: [\n', 'cannot be read'],
  ['.releaselintrc.json', '{"extends": "strct"}', ':1: extends: '],
  [
    'package.json',
    '{\n  "release-lint": {"rules": {"minister-known": "of"}}\n}',
    ':2: rules.minister-known: ',
  ],
  ['package.json', '{"release-lint": {},}', 'cannot be read'],
  ['.releaselintrc.json', '{"register": ["none/*.yaml"]}', 'no register file is called so'],
])('%s %j: exit code 2, before anything is written', async (name, config, message) => {
  write('a.md', sample.replace('Hon Shane Jones', 'Shane Jones'))
  write(`z/${name}`, config)
  write('z/b.md', sample)
  const { code, out, err } = await cli(['--fix'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(join(cwd, 'z'))
  expect(err).toContain(message)
  expect((await cli(['a.md', '--fix-dry-run'])).out).toContain('1 fix to make')
})

test('the nearest config counts, up to the root of the repository', async () => {
  write('a.md', misspelt)
  write('b/c/a.md', misspelt)
  write(
    'b/package.json',
    '{"release-lint": {"rules": {"minister-known": "off", "portfolio-minister": "off"}}}',
  )
  write('own/.git/HEAD', '')
  write('own/a.md', misspelt)
  write('.releaselintrc.yaml', 'rules:\n  minister-known: warn\n')
  const { out } = await cli(['-f', 'concise'])
  const levels = out
    .split('\n')
    .filter(line => line.endsWith('(minister-known)'))
    .map(line => line.split(' ').slice(0, 2))
  expect(levels).toEqual([
    ['a.md:7:5', 'warn'],
    ['own/a.md:7:5', 'error'],
  ])
})

test('a package.json without the key is no config', async () => {
  write('a.md', misspelt)
  write('package.json', '{"devDependencies": {"release-lint": "1"}}')
  write('.releaselintrc.yaml', '')
  expect(await cli([])).toMatchObject({ code: 1 })
})

test('--rule wins over the config and its overrides', async () => {
  write('a.md', misspelt)
  write(
    '.releaselintrc.json',
    '{"overrides": [{"files": ["*.md"], "rules": {"minister-known": "error"}}]}',
  )
  const { out } = await cli(['-f', 'concise', '--rule', 'minister-known:warn'])
  expect(out).toMatch(/^a\.md:7:5 warn /m)
  const printed = await cli(['--print-config', 'a.md', '--rule', 'minister-known:warn'])
  expect(JSON.parse(printed.out).rules).toMatchObject({ 'minister-known': 'warn' })
})

test('`include` makes releases, `ignore` reads as .gitignore does', async () => {
  write('drafts/a.md', 'Text\n')
  write('old/a.md', misspelt)
  write('.releaselintrc.json', '{"include": ["drafts/**"], "ignore": ["old/"]}')
  const { code, out } = await cli(['-f', 'json'])
  expect(code).toBe(1)
  expect(JSON.parse(out).map((file: { filePath: string }) => file.filePath)).toEqual([
    join(cwd, 'drafts/a.md'),
  ])
  expect(await cli(['old/a.md'])).toMatchObject({
    code: 0,
    err: 'old/a.md: ignored by its config\n',
  })
  expect((await cli(['old/a.md', '--no-ignore'])).code).toBe(1)
})

test('a register of the config is laid over ours', async () => {
  write('a.md', misspelt)
  const bare =
    "ministers:\n  - id: shane-jnes\n    name: Shane Jnes\n    listedAs: [{as: Hon Shane Jnes, from: '2023-11-27', to: null}]\n"
  write('extra.yaml', bare)
  write('.releaselintrc.json', '{"register": ["extra.yaml"]}')
  expect(await cli(['register', 'check'])).toMatchObject({
    code: 0,
    out: '1 register file of .releaselintrc.json checked: no problems\n',
  })
  expect((await cli(['register', 'minister', 'Shane Jnes', '--on', '2025-11-25'])).out).toContain(
    'Hon Shane Jnes',
  )
  expect((await cli(['-f', 'concise'])).out).not.toContain('(minister-known)')
})

test('--config and --no-config', async () => {
  write('a.md', misspelt)
  write('other.json', '{"rules": {"minister-known": "warn"}}')
  expect(await cli(['--config', 'missing.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no such file'),
  })
  expect((await cli(['--config', 'other.json', '-f', 'concise'])).out).toMatch(/7:5 warn/)
  expect((await cli(['--config', 'other.json', '--no-config'])).code).toBe(2)
})
