import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../src/index.ts'
import { at, cli, world, write } from './cli-world.ts'

const pageOf = (id: string): string =>
  readFileSync(new URL(`../src/rules/${id}/readme.md`, import.meta.url), 'utf8')

test('rules lists every rule', async () => {
  const { out } = await cli(['rules'])
  expect(out.match(/^\S+/gm)).toEqual(rules.map(({ id }) => id))
  expect(JSON.parse((await cli(['rules', '--format', 'json'])).out)).toHaveLength(rules.length)
})

test('explain: why the rule exists and its examples, from its page', async () => {
  const { code, out } = await cli(['explain', 'minister-known'])
  expect(code).toBe(0)
  expect(out.startsWith(pageOf('minister-known'))).toBe(true)
  expect(out).toMatch(/\nhttps:.*\/minister-known\/readme\.md\n$/)
})

test('explain: the options of a rule, before the examples', async () => {
  const { out } = await cli(['explain', 'title-length'])
  const [, options = ''] = /\n## Options\n\n(.*?)\n\n## Correct\n/s.exec(out) ?? []
  expect(options).toContain('- `max`: The longest title, in characters; default `100`')
  expect(options).toContain('"title-length": ["warn", { "max": 100 }]')
})

test.each(rules.map(({ id }) => id))('explain %s', async id => {
  const { code, out } = await cli(['explain', id])
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^# ${id}\n\n> .+\\.\n>\n> (?:Error|Warning) · preset `))
})

test('explain as JSON', async () => {
  const { out } = await cli(['explain', 'title-length', '-f', 'json'])
  expect(JSON.parse(out)).toMatchObject({
    id: 'title-length',
    severity: 'warn',
    preset: 'strict',
    fixable: false,
    options: [{ name: 'max', default: 100 }],
    explanation: expect.stringContaining('## Incorrect'),
  })
})

test.each([
  [
    ['explain', 'minister-knwon'],
    'There is no rule `minister-knwon`; did you mean `minister-known`?',
  ],
  [['explain', 'x'], 'There is no rule `x`; see `release-lint rules`'],
  [['explain'], 'Write `release-lint explain RULE`; `release-lint rules` lists them'],
  [['explain', 'link-empty', '-f', 'xml'], 'There is no format `xml`; use pretty or json'],
  [
    ['register', 'constructor', 'Health'],
    'Write `register who PORTFOLIO`, `register minister NAME` or `register check FILES`',
  ],
  [
    ['register', 'whoo', 'Health'],
    'Write `register who PORTFOLIO`, `register minister NAME` or `register check FILES`; did you mean `who`?',
  ],
  [['rules', 'link-empty'], '`rules` lists all; write `release-lint explain RULE` for one'],
])('%j: exit code 2 and one sentence', async (args, sentence) => {
  expect(await cli(args)).toEqual({ code: 2, out: '', err: `${sentence}\n` })
})

test.each(['rules', 'explain', 'register'])('%s --help prints the help', async command => {
  expect(await cli([command, '--help'])).toEqual(await cli(['--help']))
})

test('the register answers', async () => {
  expect((await cli(['register', 'who', 'Foreign Affairs', '--on', '2025-11-25'])).out).toMatch(
    /Rt Hon Winston Peters/,
  )
  expect((await cli(['register', 'minister', 'Shane Jones', '--on', '2025-11-25'])).out).toMatch(
    /Resources/,
  )
})

const jo =
  'ministers:\n  - {id: jo-bloggs, name: Jo Bloggs, listedAs: [{as: Hon Jo Bloggs, from: "2026-07-01", to: null}]}\n'

test('register check: the files that are named', async () => {
  write('extra.yaml', 'ministers:\n  - nme: x\n')
  const { code, out } = await cli(['register', 'check', 'extra.yaml'])
  expect(code).toBe(1)
  expect(out).toMatch(/^extra\.yaml:\d+:\d+ error /)
  expect(out).toMatch(/^1 register file checked: \d+ problems?$/m)
})

test('register check without files: those that the config names, and it says so', async () => {
  write('extra/jo.yaml', jo)
  write('.releaselintrc.json', '{"register": ["extra/*.yaml"]}')
  expect(await cli(['register', 'check'])).toEqual({
    code: 0,
    out: '1 register file of .releaselintrc.json checked: no problems\n',
    err: '',
  })
  write('extra/bad.yaml', 'ministers:\n  - nme: x\n')
  const { code, out } = await cli(['register', 'check'])
  expect(code).toBe(1)
  expect(out).toMatch(/^extra\/bad\.yaml:\d+:\d+ error /)
  expect(out).toMatch(/^2 register files of \.releaselintrc\.json checked: \d+ problems?$/m)
})

test('register check without files: none to check is wrong usage', async () => {
  const told = 'Name the register files to check; no config here names any\n'
  expect(await cli(['register', 'check'])).toEqual({ code: 2, out: '', err: told })
  write('.releaselintrc.json', '{"register": ["extra/*.yaml"]}')
  expect(await cli(['register', 'check'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/extra\/\*\.yaml: no register file is called so\n$/),
  })
})

test('register check in a folder below the config names files as seen from there', async () => {
  write('extra/bad.yaml', 'ministers:\n  - nme: x\n')
  write('below/a.md', '')
  write('.releaselintrc.json', '{"register": ["extra/*.yaml"]}')
  const home = world.cwd
  world.cwd = at('below')
  const { out } = await cli(['register', 'check'])
  world.cwd = home
  expect(out).toMatch(/^\.\.\/extra\/bad\.yaml:/)
  expect(out).toContain(' of ../.releaselintrc.json checked')
})
