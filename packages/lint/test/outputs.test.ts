import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { expect, test } from 'vitest'
import { at, cli, read, write } from './cli-world.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')

test('several formats in one run, each to its file or to standard output', async () => {
  write('a.md', misspelt)
  const { code, out, err } = await cli([
    '-f',
    'concise',
    '-f',
    'json:a.json',
    '-f',
    'markdown:b.txt',
  ])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toBe((await cli(['-f', 'concise'])).out)
  expect(read('a.json')).toBe((await cli(['-f', 'json'])).out)
  expect(read('b.txt')).toBe((await cli(['-f', 'markdown'])).out)
  expect(readdirSync(at('')).toSorted()).toEqual(['.git', 'a.json', 'a.md', 'b.txt'])
})

test('two formats on standard output stand one after the other', async () => {
  write('a.md', misspelt)
  const each = [await cli(['-f', 'concise']), await cli(['-f', 'github'])].map(({ out }) => out)
  expect((await cli(['-f', 'concise', '-f', 'github'])).out).toBe(each.join(''))
})

test('a dash is standard output', async () => {
  write('a.md', misspelt)
  const { out } = await cli(['-f', 'json'])
  expect((await cli(['-f', 'json:-'])).out).toBe(out)
  expect((await cli(['-f', 'json', '-o', '-'])).out).toBe(out)
})

test('--output-file takes the one report that has no file; the exit code is that of the findings', async () => {
  write('a.md', misspelt)
  expect(await cli(['-o', 'a.txt', '-f', 'json:a.json', '-f', 'concise'])).toEqual({
    code: 1,
    out: '',
    err: '',
  })
  expect(read('a.txt')).toMatch(/^a\.md:7:5 error /)
  write('a.md', sample)
  expect(await cli(['-o', 'a.txt'])).toMatchObject({ code: 0, out: '' })
  expect(read('a.txt')).toBe('1 release checked: no problems\n')
})

test.each([
  [['-f', 'json', '-f', 'concise', '-o', 'x'], /^--output-file takes one report; /],
  [['-f', 'json:x', '-o', 'y'], /^--output-file takes one report; /],
  [['-f', 'json:x', '-f', 'concise:./x'], /: two reports cannot go to one file$/],
  [
    ['-f', 'pretty', '-f', 'json'],
    /^Standard output takes json alone; write `--format json:FILE`$/,
  ],
  [['-f', 'json', '-f', 'sarif:-'], /^Standard output takes json alone; /],
  [['-o', ''], /^--output-file needs a file$/],
  [['-f', 'json:'], /^--format json: needs a file after the colon$/],
  [['-f', 'jsn:x'], /^There is no format `jsn`; use pretty, .* or blob$/],
  [['-f', 'json:none/x'], /^none\/x: the report cannot be written: no such file or folder$/],
  [['-f', 'json:folder'], /^folder: the report cannot be written: a folder, not a file$/],
  [['-f', 'json:a.md/x'], /^a\.md\/x: the report cannot be written: no such file or folder$/],
])('%j: exit code 2 before anything is checked or fixed', async (args, sentence) => {
  const text = sample.replace('Hon Shane Jones', 'Shane Jones')
  write('a.md', text)
  mkdirSync(at('folder'))
  const { code, out, err } = await cli(['--fix', ...args])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.trimEnd()).toMatch(sentence)
  expect(read('a.md')).toBe(text)
})

test('a report takes the place of an older one, with its mode, behind a link as well', async () => {
  write('a.md', misspelt)
  write('real.json', 'x'.repeat(100_000))
  chmodSync(at('real.json'), 0o600)
  symlinkSync('real.json', at('link.json'))
  await cli(['-f', 'json:link.json'])
  expect(JSON.parse(read('real.json'))).toHaveLength(1)
  expect(statSync(at('real.json')).mode & 0o777).toBe(0o600)
  expect(readdirSync(at('')).filter(name => name.endsWith('.tmp'))).toEqual([])
})

test('a device stays one', async () => {
  write('a.md', misspelt)
  expect(await cli(['-f', 'json:/dev/null'])).toMatchObject({ code: 1 })
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

test('--statistics: what each rule found, and how much of it --fix mends; reports stay as they are', async () => {
  write('a.md', sample.replace('Hon Shane Jones', 'Shane Jones'))
  write('b.md', misspelt.replace('in critical minerals"', 'in critical minerals."'))
  const args = [
    '-f',
    'json',
    '--rule',
    'duplicate-release:off',
    '--rule',
    'url-slug:off',
    '--rule',
    'portfolio-minister:off',
  ]
  const { code, out, err } = await cli([...args, '--statistics'])
  expect({ code, out }).toEqual({ code: 1, out: (await cli(args)).out })
  expect(err.split('\n')).toEqual([
    'rule                   findings  releases    fixable',
    'minister-known                2         2   1 (50 %)',
    'title-trailing-period         1         1  1 (100 %)',
    'all                           3         2   2 (67 %)',
    '',
  ])
})

test('--stats: a time for reading, parsing, facts and each rule, whose shares are all of it', async () => {
  write('a.md', `${sample}\n\n- a\n\n  > [x](https://a.nz)\n`)
  const { code, err } = await cli(['--stats'])
  expect(code).toBe(0)
  const rows = [...err.matchAll(/^(\S+(?: \S+)*?) +([\d.]+) ms +([\d.]+) %$/gm)]
  const names = rows.map(([, name]) => name)
  for (const name of ['reading', 'frontmatter', 'Markdown', 'facts: links', 'minister-known'])
    expect(names).toContain(name)
  const shares = rows.slice(0, -1).reduce((sum, [, , , share]) => sum + Number(share), 0)
  expect(Math.abs(shares - 100)).toBeLessThan(rows.length * 0.05)
  expect(rows.at(-1)?.[3]).toBe('100.0')
})

test('nothing is written where no file is asked for', async () => {
  write('a.md', misspelt)
  await cli([])
  expect(existsSync(at('.releaselint-baseline.json'))).toBe(false)
  expect(readFileSync(at('a.md'), 'utf8')).toBe(misspelt)
})
