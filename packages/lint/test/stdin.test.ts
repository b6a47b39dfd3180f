import { expect, test } from 'vitest'
import { cli, write } from './cli-world.ts'
import { sample } from './example.ts'

const fixable = sample.replace('Hon Shane Jones', 'Hon  Shane Jones')

/** Bytes as `cli` gives them. */
const asBytes = (text: string | Buffer): string => Buffer.from(text as string).toString('latin1')

test.each([
  ['an ignore file', '.releaselintignore', 'old/\n'],
  ['a config', '.releaselintrc.json', '{"ignore": ["old/**"]}'],
])('what %s ignores is given back as it is', async (_, name, text) => {
  write(name, text)
  const args = ['--stdin', '--fix', '--stdin-filename', 'old/a.md']
  const { code, out, err } = await cli(args, fixable)
  expect({ code, out }).toEqual({ code: 0, out: asBytes(fixable) })
  expect(err).toContain('old/a.md: ignored; --no-ignore checks it\n')
  expect((await cli([...args, '--no-ignore'], fixable)).out).toBe(sample)
})

test('--only-releases passes over what is none', async () => {
  const args = ['--stdin', '--stdin-filename', 'README.md', '-f', 'concise']
  expect(await cli([...args, '--only-releases'], '# About\n')).toMatchObject({ code: 0, out: '' })
  expect((await cli(args, '# About\n')).code).toBe(1)
})

test('what is not UTF-8 is given back byte for byte', async () => {
  const bytes = Buffer.concat([Buffer.from(fixable), Buffer.from([0xff, 0x92])])
  const { code, out, err } = await cli(['--stdin', '--fix'], bytes)
  expect({ code, out }).toEqual({ code: 2, out: asBytes(bytes) })
  expect(err).toMatch(/^Standard input: not fixed, since it is not UTF-8\n/)
})

test('what is no text is told in a sentence', async () => {
  const { code, err } = await cli(['--stdin'], Buffer.from(sample, 'utf16le'))
  expect({ code, err }).toEqual({ code: 2, err: 'Standard input: a binary file\n' })
})
