import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
const fixable = sample.replace('Hon Shane Jones', 'Shane Jones')
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

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')

const NOBODY = 65534

/** Runs as somebody to whom permissions apply: root may read everything. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.(NOBODY)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

test('--fix never writes what is not UTF-8, and keeps the findings', async () => {
  const bytes = Buffer.concat([Buffer.from(fixable), Buffer.from([0xff])])
  write('a.md', bytes)
  const { code, out, err } = await cli(['--fix', '-f', 'concise'])
  expect({ code, err }).toEqual({ code: 2, err: 'a.md: not fixed, since it is not UTF-8\n' })
  expect(out).toMatch(/^a\.md:7:5 error/)
  expect(readFileSync(join(cwd, 'a.md'))).toEqual(bytes)
})

test('--fix never follows a link out of the folder', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'release-lint-'))
  writeFileSync(join(outside, 'b.md'), fixable)
  symlinkSync(join(outside, 'b.md'), join(cwd, 'a.md'))
  const { code, err } = await cli(['--fix'])
  expect({ code, err }).toEqual({
    code: 2,
    err: 'a.md: not fixed, since it is a link out of this folder\n',
  })
  expect(readFileSync(join(outside, 'b.md'), 'utf8')).toBe(fixable)
  rmSync(outside, { recursive: true })
})

test('--fix keeps the mode, and leaves no other file', async () => {
  write('a.md', fixable)
  chmodSync(join(cwd, 'a.md'), 0o666)
  expect((await cli(['--fix'])).out).toBe('1 release checked: no problems, 1 fix made\n')
  expect(read('a.md')).toBe(sample)
  expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o666)
  expect(readdirSync(cwd).toSorted()).toEqual(['.git', 'a.md'])
})

test('--fix-dry-run places what would remain in the fixed text', async () => {
  write('a.md', fixable.replace('title: "', 'title: "  ').replace('Resources', 'Resorces'))
  const dry = await cli(['--fix-dry-run', '-f', 'concise'])
  await cli(['--fix'])
  expect(dry.out).toBe((await cli(['-f', 'concise'])).out)
})

test('a file and a folder that may not be read', async () => {
  chmodSync(cwd, 0o755)
  write('a.md', sample)
  write('b/c.md', sample)
  chmodSync(join(cwd, 'a.md'), 0)
  chmodSync(join(cwd, 'b'), 0)
  const { code, err } = await asNobody(() => cli([]))
  chmodSync(join(cwd, 'b'), 0o755)
  expect({ code, err }).toEqual({
    code: 2,
    err: 'b: may not be read or written\na.md: may not be read or written\n',
  })
})

test('links: to nothing, to themselves, to folders', async () => {
  write('a.md', sample)
  write('b/c.md', misspelt)
  symlinkSync('nowhere.md', join(cwd, 'd.md'))
  symlinkSync('e.md', join(cwd, 'e.md'))
  symlinkSync('b', join(cwd, 'f.md'))
  const { code, out, err } = await cli(['a.md', 'd.md', 'e.md'])
  expect({ code, out }).toEqual({ code: 2, out: '1 release checked: no problems\n' })
  expect(err).toBe('d.md: a link to nothing\ne.md: a link that leads back to itself\n')
  expect(JSON.parse((await cli(['-f', 'json'])).out)).toHaveLength(2)
})

test('nested .gitignore, .releaselintignore and node_modules', async () => {
  for (const name of ['a/b.md', 'a/c.md', 'd/e.md', 'node_modules/f.md']) write(name, misspelt)
  write('.gitignore', 'b.md\n')
  write('a/.gitignore', '!b.md\nc.md\n')
  write('.releaselintignore', 'd/\n')
  const { out } = await cli(['-f', 'concise'])
  expect(new Set(out.match(/^[^:]+/gm))).toEqual(new Set(['a/b.md']))
})

test('what is no release is passed over, unless it was named', async () => {
  write('README.md', '# Read me\n')
  write('note.txt', 'Text\n')
  expect(await cli([])).toEqual({ code: 0, out: 'No release found to check\n', err: '' })
  expect(await cli(['-f', 'json'])).toEqual({
    code: 0,
    out: '[]\n',
    err: 'No release found to check\n',
  })
  expect((await cli(['note.txt'])).out).toMatch(/ in 1 of 1 release/)
})

test('standard input: fixed text out, findings to standard error', async () => {
  const text = `\uFEFF${fixable.replaceAll('\n', '\r\n')}`
  const { code, out, err } = await cli(['--stdin', '--fix', '--stdin-filename', 'x/a.md'], text)
  expect({ code, out }).toEqual({ code: 0, out: text.replace('- Shane', '- Hon Shane') })
  expect(err).toBe('1 release checked: no problems, 1 fix made\n')
  expect((await cli(['--stdin'], new Uint8Array([0, 1]))).code).toBe(2)
})

test.each([
  [['--max-warnings', 'many'], '--max-warnings takes a number, not `many`'],
  [['--threads', '0'], '--threads takes a number from 1, not `0`'],
  [['--format'], '--format needs a value; write --format=VALUE when it begins with a dash'],
  [['--fix=yes'], '--fix takes no value'],
  [
    ['--rule', 'minister-known:loud'],
    '--rule takes id:off, id:warn or id:error, not `minister-known:loud`',
  ],
  [['--fix', '--fix-dry-run'], 'Use either --fix or --fix-dry-run, not both'],
  [['rule'], 'rule: no such file, folder or command; did you mean `release-lint rules`?'],
  [['rules', '--formt'], 'There is no option `--formt`; did you mean --format?'],
  [['register', 'who', 'Health', '--on', 'today'], '--on takes a day as YYYY-MM-DD, not `today`'],
  [
    ['-o', 'missing/report.txt'],
    'missing/report.txt: the report cannot be written: no such file or folder',
  ],
])('%j: exit code 2 and one sentence', async (args, sentence) => {
  write('a.md', sample)
  expect(await cli(args)).toMatchObject({ code: 2, err: `${sentence}\n` })
})

test('pretty: path, frame, carets and what to write; no control character of the text', async () => {
  write('a.md', misspelt.replace('Jnes', 'Jnes\u200b'))
  const { out } = await cli(['--quiet', '--rule', 'frontmatter-item-whitespace:off'])
  expect(out).toContain('a.md\n  7:5  error  ')
  expect(out).toContain('    7 |   - Hon Shane Jnes·\n      |     ^^^')
  expect(out).not.toContain('\u200b')
  expect((await cli([], '', { FORCE_COLOR: '1' })).out).toContain('\u001b[31m')
  expect((await cli([], '', { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain('\u001b')
})
