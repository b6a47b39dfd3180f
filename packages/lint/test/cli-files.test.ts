import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
const fixable = sample.replace('Hon Shane Jones', 'Shane Jones')
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
  expect(readFileSync(at('a.md'))).toEqual(bytes)
})

test('--fix never follows a link out of the folder', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'release-lint-'))
  writeFileSync(join(outside, 'b.md'), fixable)
  symlinkSync(join(outside, 'b.md'), at('a.md'))
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
  chmodSync(at('a.md'), 0o666)
  expect((await cli(['--fix'])).out).toBe('1 release checked: no problems, 1 fix made\n')
  expect(read('a.md')).toBe(sample)
  expect(statSync(at('a.md')).mode & 0o777).toBe(0o666)
  expect(readdirSync(world.cwd).toSorted()).toEqual(['.git', 'a.md'])
})

test('--fix-dry-run places what would remain in the fixed text', async () => {
  write('a.md', fixable.replace('title: "', 'title: "  ').replace('Resources', 'Resorces'))
  const dry = await cli(['--fix-dry-run', '-f', 'concise'])
  await cli(['--fix'])
  expect(dry.out).toBe((await cli(['-f', 'concise'])).out)
})

test('a file and a folder that may not be read', async () => {
  chmodSync(world.cwd, 0o755)
  write('a.md', sample)
  write('b/c.md', sample)
  chmodSync(at('a.md'), 0)
  chmodSync(at('b'), 0)
  const { code, err } = await asNobody(() => cli([]))
  chmodSync(at('b'), 0o755)
  expect({ code, err }).toEqual({
    code: 2,
    err: 'b: may not be read or written\na.md: may not be read or written\n',
  })
})

test('a named link to nothing or to itself: one message each, exit code 2', async () => {
  write('a.md', sample)
  symlinkSync('nowhere.md', at('d.md'))
  symlinkSync('e.md', at('e.md'))
  symlinkSync('nowhere', at('f'))
  const { code, out, err } = await cli(['a.md', 'd.md', 'e.md', 'f'])
  const told = '1 release checked: no problems; 3 could not be checked\n'
  expect({ code, out }).toEqual({ code: 2, out: told })
  expect(err).toBe(
    'd.md: a link to nothing\ne.md: a link that leads back to itself\nf: a link to nothing\n',
  )
})

test('broken links in a folder: one message for each that is named as Markdown', async () => {
  write('b/a.md', sample)
  symlinkSync('nowhere.md', at('b/d.md'))
  symlinkSync('e.md', at('b/e.md'))
  symlinkSync('nowhere', at('b/f'))
  symlinkSync('g', at('b/g'))
  symlinkSync('user@host.1', at('b/.#a.md'))
  const { code, out, err } = await cli(['b'])
  const told = '1 release checked: no problems; 2 could not be checked\n'
  expect({ code, out }).toEqual({ code: 2, out: told })
  expect(err.trim().split('\n').toSorted()).toEqual([
    'b/d.md: a link to nothing',
    'b/e.md: a link that leads back to itself',
  ])
})

test('a link to a folder is followed only when it is named, and it says so', async () => {
  write('b/c.md', misspelt)
  symlinkSync('../b', at('b/loop'))
  symlinkSync('b', at('linked.md'))
  const walked = await cli(['-f', 'concise'])
  expect(walked.out).toMatch(/^b\/c\.md:7:5 [^\n]+\n$/)
  expect(walked.err.split('\n').toSorted().filter(Boolean)).toEqual([
    'b/loop: a link to a folder, not followed; name it to check it',
    'linked.md: a link to a folder, not followed; name it to check it',
  ])
  const named = await cli(['-f', 'concise', 'linked.md'])
  expect(named.out).toMatch(/^linked\.md\/c\.md:7:5 [^\n]+\n$/)
  expect(named.code).toBe(1)
})

test('an ignored link to a folder is not told of', async () => {
  write('b/c.md', sample)
  write('.gitignore', 'linked\n')
  symlinkSync('b', at('linked'))
  expect(await cli([])).toEqual({ code: 0, out: '1 release checked: no problems\n', err: '' })
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
  expect((await cli(['note.txt'])).out).toMatch(/ in 1 release\b/)
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
  [['--fxi'], 'There is no option `--fxi`; did you mean --fix?'],
  [['--max-warnings', '-2'], '--max-warnings takes a number, not `-2`'],
  [['--print-config', 'a.md', 'b.md'], '--print-config takes one file; there is another, `b.md`'],
  [['--stdin-filename', 'a.md'], '--stdin-filename needs --stdin'],
  [['x/*.md'], 'x/*.md: no file is called so'],
  [['-'], '-: no such file, folder or command; --stdin checks standard input'],
  [
    ['check', 'a.md'],
    'check: no such file, folder or command; to check, write `release-lint PATHS`',
  ],
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

test('--max-warnings -1 sets no limit', async () => {
  write('a.md', sample.replace('critical minerals"', 'critical minerals."'))
  expect(await cli(['--max-warnings', '-1'])).toMatchObject({ code: 0, err: '' })
})

test('a glob that no shell has expanded finds files that are not ignored', async () => {
  for (const name of ['a/b.md', 'a/c.md', 'd/e/f.md', 'node_modules/a/g.md']) write(name, misspelt)
  write('a/README.md', '# Read me\n')
  write('.gitignore', 'c.md\nd/\n')
  const { code, out, err } = await cli(['-f', 'concise', '**/*.md'])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out.match(/^[^:]+/gm)).toEqual(['a/b.md'])
  expect((await cli(['-f', 'concise', '--no-ignore', 'a/*.md'])).out.match(/^[^:]+/gm)).toEqual(
    expect.arrayContaining(['a/b.md', 'a/c.md']),
  )
})

test('a file whose name looks like a glob', async () => {
  write('a[1].md', misspelt)
  expect((await cli(['-f', 'concise', 'a[1].md'])).out).toMatch(/^a\[1\]\.md:7:5 /)
})

test('paths that overlap: each file once', async () => {
  write('a/b.md', misspelt)
  const { out } = await cli(['-f', 'concise', 'a', './a/b.md', at('a'), 'a/*.md'])
  expect(out.match(/minister-known/g)).toHaveLength(1)
})

test('a narrow terminal gets lines that fit, with the carets below their text', async () => {
  const long = 'word '.repeat(60)
  write('a.md', `${sample}\n\n${long}[here](http:///x) ${long}`)
  const { out } = await cli(['a.md'], '', {}, 60)
  const lines = out.split('\n')
  const carets = lines.findIndex(line => line.includes('^'))
  const framed = lines[carets - 1] ?? ''
  expect(framed.length).toBeLessThanOrEqual(60)
  expect(framed.slice(lines[carets]?.indexOf('^'))).toMatch(/^http:/)
})
