import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkBatch } from '../src/cli/check-batch.ts'
import { parseOptions } from '../src/cli/options.ts'
import { createSession } from '../src/cli/session.ts'
import { at, cli, world, write } from './cli-world.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
const FOUND = /^good\.md:7:5 error .*\(minister-known\)$/m
const head = sample.slice(0, sample.indexOf('\n---\n') + 5)

/** Ten lists, each of nine times the one before: 3.5 billion items to whoever follows the aliases. */
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghij', (name, index) => {
    const alias = `*${'abcdefghi'[index]}`
    return `${name}: &${name} [${Array(9).fill(alias).join(', ')}]`
  }),
].join('\n')

/** Runs on a bad file beside a wrong release, whose finding must be there whatever the other holds. */
async function beside(name: string, parser: string) {
  write('good.md', misspelt)
  const { code, out, err } = await cli(['-f', 'concise', '--parser', parser, 'good.md', name])
  expect(out).toMatch(FOUND)
  return { code, err, own: out.split('\n').filter(line => line.startsWith(name)) }
}

test.each([
  ['zeros', new Uint8Array(100), 'a binary file'],
  ['UTF-16', Buffer.from(`\uFEFF${sample}`, 'utf16le'), 'a binary file'],
])('what is no text: %s', async (_name, content, reason) => {
  write('bad.md', content)
  expect(await beside('bad.md', 'satteri')).toEqual({
    code: 2,
    err: `bad.md: ${reason}\n`,
    own: [],
  })
})

test.each(['satteri', 'remark'])('%s: text that is large or deep', async parser => {
  const texts = {
    'line.md': `${head}\n${'a'.repeat(10_000_000)}`,
    'list.md': `${head}\n${'- item\n'.repeat(100_000)}`,
    'brackets.md': `${head}\n${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    'quotes.md': `${head}\n${'>'.repeat(10_000)} text`,
  }
  for (const [name, text] of Object.entries(texts)) {
    write(name, text)
    expect(await beside(name, parser), name).toMatchObject({ code: 1, err: '', own: [] })
  }
}, 30_000)

test('what is long takes seconds, not minutes: sentences of one paragraph, and keys', async () => {
  const sentence = 'Shane Jones and Minister Chris Bishop says it welcomes that. '
  write('a.md', `${head}\n${sentence.repeat(40_000)}`)
  const keys = Array.from({ length: 40_000 }, (_, number) => `key${number}: x\n`).join('')
  write('b.md', sample.replace('---\n', `---\n${keys}`))
  const { out } = await cli(['-f', 'concise'])
  expect(out.match(/\(verb-agreement\)$/gm)).toHaveLength(40_000)
  expect(out.match(/\(frontmatter-unknown-key\)$/gm)).toHaveLength(40_000)
}, 60_000)

test.each([
  ['an alias bomb', `---\n${bomb}\n---\n`, /An anchor is not allowed \(frontmatter-yaml\)/],
  [
    'nested lists',
    `---\nministers: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n---\n`,
    /nested too deeply to be read \(frontmatter-yaml\)/,
  ],
  ['a language', '---constructor\ntitle: x\n---\n', /without a language \(frontmatter-present\)/],
  ['nothing', '', /No frontmatter at the start of the file \(frontmatter-present\)/],
])('frontmatter: %s', async (_name, text, message) => {
  write('bad.md', text)
  const { code, err, own } = await beside('bad.md', 'satteri')
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(own.filter(line => message.test(line))).toHaveLength(1)
})

test('frontmatter that is JavaScript is never run', async () => {
  write('bad.md', `---js\nrequire('fs').writeFileSync(${JSON.stringify(at('run'))}, '')\n---\n`)
  const { own } = await beside('bad.md', 'satteri')
  expect(own).toHaveLength(1)
  expect(own[0]).toContain('without a language (frontmatter-present)')
  expect(existsSync(at('run'))).toBe(false)
})

test('a folder that is called like a file', async () => {
  mkdirSync(at('folder.md'))
  expect(await beside('folder.md', 'satteri')).toEqual({ code: 1, err: '', own: [] })
})

test.each([
  ['a path that does not exist', 'missing.md', 'no such file or folder'],
  ['a link to nothing', 'link.md', 'a link to nothing'],
])('%s', async (_name, name, reason) => {
  symlinkSync('nowhere.md', at('link.md'))
  const told = await beside(name, 'satteri')
  expect(told).toEqual({ code: 2, err: `${name}: ${reason}\n`, own: [] })
})

test('a file that is removed between listing and reading', async () => {
  write('good.md', misspelt)
  const session = await createSession(parseOptions([], world.cwd), world.cwd)
  const files = ['gone.md', 'good.md'].map(name => ({ path: at(name), named: false }))
  const { entries, failures } = checkBatch(files, session)
  expect(failures).toEqual(['gone.md: no such file or folder'])
  expect(entries.map(({ findings }) => findings.length)).toEqual([1])
})

test.each([
  [
    '{"rules": {"minister-knwn": "off"}}',
    'no rule `minister-knwn`; did you mean `minister-known`?',
  ],
  ['hello', 'cannot be read'],
  ['[]', 'expected object, received array'],
  [
    '{"rules": {"title-length": ["warn", {"mx": 3}]}}',
    'rules.title-length[1]: there is no key `mx`',
  ],
])('a bad config stops the run with one message: %s', async (config, message) => {
  write('good.md', misspelt)
  write('.releaselintrc.json', config)
  const { code, out, err } = await cli([])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.startsWith(at('.releaselintrc.json'))).toBe(true)
  expect(err).toContain(message)
  expect(err.trim()).not.toContain('\n')
})

test('no name reaches the terminal with what it would do there', async () => {
  write('a.md', sample)
  symlinkSync('nowhere', at('b\n::error::c\u001b[31m.md'))
  const { code, err } = await cli([])
  expect({ code, err }).toEqual({ code: 2, err: 'b·::error::c·[31m.md: a link to nothing\n' })
  for (const args of [
    ['--rule', 'x\u001b[31m:off'],
    ['explain', '\u001b[31m'],
    ['register', 'who', '\u009b'],
  ])
    expect((await cli(args)).err).toMatch(/^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f]+$/)
})
