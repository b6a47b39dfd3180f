import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { at, cli, write } from './cli-world.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
test('a right release: exit code 0, and one release checked', async () => {
  write('a.md', sample)
  write('README.md', '# Read me\n')
  expect(await cli([])).toEqual({ code: 0, out: '1 release checked: no problems\n', err: '' })
})

test('an error: exit code 1, with path, place and rule', async () => {
  write('a.md', misspelt)
  const { code, out } = await cli(['-f', 'concise'])
  expect(code).toBe(1)
  expect(out).toMatch(/^a\.md:7:5 error .*`Hon Shane Jnes`.* \(minister-known\)$/m)
})

test('JSON in the shape of ESLint', async () => {
  write('a.md', misspelt)
  const { out } = await cli(['--format', 'json'])
  const [file] = JSON.parse(out)
  expect(file).toMatchObject({ filePath: at('a.md'), errorCount: 1, warningCount: 0 })
  expect(file.messages[0]).toMatchObject({
    ruleId: 'minister-known',
    severity: 2,
    line: 7,
    column: 5,
    endColumn: 19,
  })
  expect(file.messages[0].suggestions[0].fix.text).toBe('Hon Shane Jones')
})

test('--fix mends what is beyond doubt, and leaves every other byte', async () => {
  const text = `\uFEFF${sample}`.replace('Hon Shane Jones', 'Shane Jones').replaceAll('\n', '\r\n')
  write('a.md', text)
  expect(await cli(['--fix'])).toMatchObject({ code: 0 })
  expect(readFileSync(at('a.md'), 'utf8')).toBe(text.replace('- Shane Jones', '- Hon Shane Jones'))
})

test('--fix-dry-run writes nothing', async () => {
  const text = sample.replace('Hon Shane Jones', 'Shane Jones')
  write('a.md', text)
  expect(await cli(['--fix-dry-run'])).toMatchObject({ code: 0 })
  expect(readFileSync(at('a.md'), 'utf8')).toBe(text)
})

test('warnings fail only above --max-warnings', async () => {
  write('a.md', sample.replace('in critical minerals"', 'in critical minerals."'))
  expect(await cli([])).toMatchObject({ code: 0 })
  expect(await cli(['--max-warnings', '0'])).toMatchObject({ code: 1 })
})

test.each([
  ['a path that does not exist', ['missing.md'], /missing\.md: no such file or folder/],
  ['an unknown option', ['--formt', 'json'], /--formt.*did you mean --format\?/],
  ['an unknown format', ['-f', 'xml'], /no format `xml`/],
  ['an unknown rule', ['--rule', 'minister-knwn:off'], /no rule `minister-knwn`/],
])('%s: exit code 2 and one sentence', async (_name, args, message) => {
  write('a.md', sample)
  const { code, err } = await cli(args)
  expect(code).toBe(2)
  expect(err).toMatch(message)
  expect(err.trim()).not.toContain('\n')
})

test.each([
  ['.releaselintrc.json', '{', /\.releaselintrc\.json:1: cannot be read/],
  [
    '.releaselintrc.json',
    '{"rules": {"minister-knwn": "off"}}',
    /no rule `minister-knwn`; did you mean `minister-known`\?/,
  ],
  ['.releaselintrc.yaml', 'rule: {}', /no key `rule`; did you mean `rules`\?/],
])('a bad config %s %s: exit code 2', async (name, content, message) => {
  write('a.md', sample)
  write(name, content)
  const { code, err } = await cli([])
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

test('what cannot be checked is said, and loses no other finding', async () => {
  write('a.md', misspelt)
  write('binary.md', new Uint8Array([0, 1, 2]))
  symlinkSync('nowhere.md', at('link.md'))
  mkdirSync(at('folder.md'))
  write('folder.md/b.md', misspelt)
  const { code, out, err } = await cli(['-f', 'concise'])
  expect(code).toBe(2)
  expect(err).toMatch(/link\.md: a link to nothing/)
  expect(err).toMatch(/^binary\.md: a binary file$/m)
  expect(out).toMatch(/^a\.md:7:5/m)
  expect(out).toMatch(/^folder\.md\/b\.md:7:5/m)
})

test('ignore files are honoured, also for named files', async () => {
  write('a.md', misspelt)
  write('.gitignore', 'a.md\n')
  expect(await cli([])).toMatchObject({ code: 0, out: 'No release found to check\n' })
  expect(await cli(['a.md'])).toMatchObject({ code: 0 })
  expect(await cli(['--no-ignore'])).toMatchObject({ code: 1 })
})

test('the config sets rules, for some files as well', async () => {
  write('a.md', misspelt)
  write(
    '.releaselintrc.yaml',
    'overrides:\n  - files: ["a.md"]\n    rules:\n      minister-known: warn\n',
  )
  expect(await cli([])).toMatchObject({ code: 0 })
  expect(await cli(['--no-config'])).toMatchObject({ code: 1 })
})

test('a directive suppresses a finding', async () => {
  write(
    'a.md',
    misspelt.replace('Jnes', 'Jnes # release-lint-disable-line minister-known -- as he writes it'),
  )
  expect(await cli([])).toMatchObject({ code: 0, out: '1 release checked: no problems\n' })
})

test('standard input', async () => {
  expect(await cli(['--stdin', '-f', 'concise'], misspelt)).toMatchObject({ code: 1 })
})
