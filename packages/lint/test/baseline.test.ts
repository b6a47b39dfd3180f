import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseBaseline } from '../src/index.ts'
import { at, cli, read, write } from './cli-world.ts'
import { sample } from './example.ts'

const NAME = '.releaselint-baseline.json'
const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
const generic =
  '\n\nFor more see [here](https://www.a.govt.nz/a).\n\nOr [ here](http://a.internal/b).\n'

describe('--suppress-all', () => {
  test('holds what is there: later runs report what is new, and count the exit code from that', async () => {
    write('old/a.md', misspelt + generic)
    write('old/b.md', sample.replace('critical minerals"', 'critical minerals."'))
    const { code, out, err } = await cli(['--suppress-all'])
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^\.releaselint-baseline\.json: \d+ findings held\n$/),
    })
    expect(out).toMatch(/^2 releases checked: no problems; \d+ in the baseline\n$/)
    expect(read(NAME)).toMatch(/^ {4}"old\/a\.md": \["\S+", /m)
    expect(await cli(['--max-warnings', '0'])).toMatchObject({ code: 0, err: '' })
    write('new.md', sample.replace('Hon Shane Jones', 'Shane Jones'))
    const { code: after, out: found } = await cli([
      '-f',
      'concise',
      '--rule',
      'duplicate-release:off',
    ])
    expect(after).toBe(1)
    expect(found).toMatch(/^new\.md:7:5 [^\n]+\n$/)
  })

  test('again: writes the same bytes', async () => {
    write('a.md', misspelt + generic)
    await cli(['--suppress-all'])
    const before = read(NAME)
    await cli(['--suppress-all'])
    expect(read(NAME)).toBe(before)
  })

  test('of some files leaves what others have', async () => {
    write('a.md', misspelt)
    write('b.md', misspelt)
    await cli(['--suppress-all'])
    write('a.md', sample)
    await cli(['a.md', '--suppress-all'])
    expect(read(NAME)).toContain('"b.md": [')
    expect(read(NAME).match(/"a\.md": \[(.*)\]/)?.[1] ?? '').not.toContain('minister-known')
  })

  test('never holds a file that cannot be read', async () => {
    write('a.md', misspelt)
    write('binary.md', new Uint8Array([0]))
    expect(await cli(['--suppress-all'])).toMatchObject({ code: 2 })
    expect(read(NAME)).not.toContain('binary.md')
  })
})

describe('what is no longer found', () => {
  test('is told, and taken out by --prune-baseline, which holds nothing new', async () => {
    write('a.md', misspelt)
    write(
      'gone.md',
      sample.replace('critical minerals"', 'critical minerals."').replace('title: "', 'title: "A '),
    )
    await cli(['--suppress-all', '--rule', 'duplicate-release:off'])
    write('a.md', sample.replace('critical minerals"', 'critical minerals."'))
    rmSync(at('gone.md'))
    expect((await cli(['-f', 'concise'])).err).toMatch(
      /^\.releaselint-baseline\.json: \d+ entries no longer found; --prune-baseline takes them out\n$/,
    )
    const { out, err } = await cli(['-f', 'concise', '--prune-baseline'])
    expect(err).toMatch(/^\.releaselint-baseline\.json: 0 findings held, \d+ taken out\n$/)
    expect(out).toContain('(title-trailing-period)')
    expect(parseBaseline(read(NAME)).size).toBe(0)
    expect((await cli(['-f', 'concise'])).err).toBe('')
  })

  test('is not said of rules that the run did not ask, or that compare with releases that it did not see', async () => {
    write('a.md', misspelt)
    write('b.md', misspelt)
    await cli(['--suppress-all'])
    expect(read(NAME)).toContain('duplicate-release:')
    expect((await cli(['a.md'])).err).toBe('')
    expect(
      (await cli(['--rule', 'minister-known:off', '--rule', 'portfolio-minister:off'])).err,
    ).toBe('')
    const before = read(NAME)
    await cli(['a.md', '--prune-baseline', '--rule', 'minister-known:off'])
    expect(read(NAME)).toBe(before)
  })
})

describe('which baseline', () => {
  const hidden = { code: 0, out: expect.stringContaining('in the baseline') }

  test('the one beside the config, the one that the config names, the one that an option names', async () => {
    write('a.md', misspelt)
    write('part/b.md', misspelt)
    write('part/.releaselintrc.json', '{}')
    await cli(['part', '--suppress-all', '--baseline', `part/${NAME}`])
    expect(Object.keys(JSON.parse(read(`part/${NAME}`)).files)).toEqual(['b.md'])
    expect(await cli(['part'])).toMatchObject(hidden)
    expect(await cli(['a.md'])).toMatchObject({ code: 1 })
    write('part/.releaselintrc.json', '{"baseline": "known.json"}')
    expect(await cli(['part'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('known.json: the baseline cannot be read: no such file'),
    })
    expect(await cli(['part', '--baseline', `part/${NAME}`])).toMatchObject(hidden)
  })

  test('is honoured from a folder below, and on standard input', async () => {
    write('a/b.md', misspelt)
    await cli(['--suppress-all'])
    expect(await cli(['--stdin', '--stdin-filename', 'a/b.md'], misspelt)).toMatchObject(hidden)
  })

  test.each([
    ['{', /the baseline cannot be read: /],
    ['{"version": 2, "files": {}}', /the baseline cannot be read: version: /],
    ['<<<<<<< HEAD\n', /the baseline cannot be read: /],
  ])('%j stops the run before anything is fixed', async (content, sentence) => {
    const text = sample.replace('Hon Shane Jones', 'Shane Jones')
    write('a.md', text)
    write(NAME, content)
    const { code, out, err } = await cli(['--fix'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(read('a.md')).toBe(text)
  })

  test.each([
    ['beside a config', { 'part/.releaselintrc.json': '{}', [`part/${NAME}`]: '{' }],
    [
      'named by a config',
      { 'part/.releaselintrc.json': '{"baseline": "known.json"}', 'part/known.json': '{' },
    ],
    ['named but missing', { 'part/.releaselintrc.json': '{"baseline": "none.json"}' }],
  ])('a bad one of a folder below, %s, stops the run before anything is fixed', async (_, files) => {
    const text = sample.replace('Hon Shane Jones', 'Shane Jones')
    for (const name of ['a.md', 'part/b.md', 'z/c.md']) write(name, text)
    for (const [name, content] of Object.entries(files)) write(name, content)
    const { code, out, err } = await cli(['--fix'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/part\/\S+: the baseline cannot be read: /)
    for (const name of ['a.md', 'part/b.md', 'z/c.md']) expect(read(name)).toBe(text)
    // What the run does not use stops nothing.
    expect((await cli(['--fix', 'a.md', 'z'])).code).toBe(0)
    expect(read('a.md')).not.toBe(text)
    expect(read('part/b.md')).toBe(text)
  })

  test('--stdin writes none', async () => {
    expect(await cli(['--stdin', '--suppress-all'], sample)).toEqual({
      code: 2,
      out: '',
      err: 'Use either --suppress-all or --stdin, not both\n',
    })
  })
})

test('SARIF keeps what the baseline holds, as suppressed', async () => {
  write('a.md', misspelt)
  await cli(['--suppress-all'])
  write('a.md', misspelt.replace('critical minerals"', 'critical minerals."'))
  write('b.md', sample.replace('Hon Shane Jones', 'Shane Jones'))
  const { results } = JSON.parse((await cli(['-f', 'sarif'])).out).runs[0]
  const states = results.map(
    (result: { ruleId: string; baselineState: string; suppressions?: object[] }) => [
      result.ruleId,
      result.baselineState,
      result.suppressions?.length ?? 0,
    ],
  )
  expect(states).toContainEqual(['title-trailing-period', 'new', 0])
  expect(states).toContainEqual(['minister-known', 'new', 0])
  expect(states).toContainEqual(['minister-known', 'unchanged', 1])
})
