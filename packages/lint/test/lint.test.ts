import { mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyFixes, type LintFilesOptions, lintFiles, lintText } from '../src/node.ts'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Hon Shane Jones', 'Hon Shane Jnes')
const fixable = sample.replace('Hon Shane Jones', 'Hon Shane  Jones')
const ours =
  "ministers:\n  - id: shane-jnes\n    name: Shane Jnes\n    listedAs: [{as: Hon Shane Jnes, from: '2023-11-27', to: null}]\n"
const rulesOf = (findings: readonly { ruleId: string }[]): string[] =>
  findings.map(({ ruleId }) => ruleId)

describe('lintText', () => {
  test('findings with places, and ranges of the text that fixes go into', async () => {
    const { text, findings } = await lintText(misspelt)
    expect(text).toBe(misspelt)
    const known = findings.find(({ ruleId }) => ruleId === 'minister-known')
    expect(known).toMatchObject({
      severity: 'error',
      line: 7,
      column: 5,
      endLine: 7,
      endColumn: 19,
    })
    expect(applyFixes(text, known?.fixes ?? []).text).toBe(sample)
  })

  test('what is right has none; fix gives the text after it', async () => {
    expect(await lintText(sample)).toMatchObject({ findings: [], fixed: 0 })
    expect(await lintText(fixable, { fix: true })).toMatchObject({
      text: sample,
      findings: [],
      fixed: 1,
    })
  })

  test('a config that is given, one that is found round the path, an override', async () => {
    const config = { rules: { 'minister-known': 'off', 'portfolio-minister': 'off' } } as const
    expect(rulesOf((await lintText(misspelt, { config })).findings)).toEqual([])
    write('.releaselintrc.json', JSON.stringify({ overrides: [{ files: ['old/**'], ...config }] }))
    const { cwd } = world
    const found = async (path: string) =>
      rulesOf((await lintText(misspelt, { cwd, path })).findings).includes('minister-known')
    expect(await found('old/2025-11-25-a.md')).toBe(false)
    expect(await found('new/2025-11-25-a.md')).toBe(true)
  })

  test('rejects a config that is none', async () => {
    const config = { rulse: {} } as object
    await expect(lintText(sample, { config })).rejects.toThrow(/^config: all of it: .*"rulse"/)
  })
})

async function results(patterns: string | string[], options: LintFilesOptions = {}) {
  const all = []
  for await (const result of lintFiles(patterns, { cwd: world.cwd, ...options })) all.push(result)
  return all
}

describe('lintFiles', () => {
  test('finds what the command line finds, in its order', async () => {
    write(
      '.releaselintrc.json',
      '{"extends": "strict", "register": ["ours.yaml"], "ignore": ["x"]}',
    )
    write('ours.yaml', ours)
    write('.releaselintignore', 'left/\n')
    for (const name of ['b.md', 'a/c.md', 'left/d.md', 'x/e.md']) write(name, misspelt)
    write('same.md', misspelt.replace('minerals"', 'minerals."'))
    write('README.md', '# About\n')
    await cli(['a', '--suppress-all'])
    const told = JSON.parse((await cli(['--no-cache', '-f', 'json'])).out)
    const found = (await results('.')).map(({ path, findings }) => ({
      filePath: path,
      messages: findings.map(({ ruleId, line, column, endLine, endColumn }) => ({
        ...{ ruleId, line, column, endLine, endColumn },
      })),
    }))
    expect(found.length).toBe(3)
    expect(found.flatMap(({ messages }) => rulesOf(messages))).toContain('duplicate-release')
    expect(found.flatMap(({ messages }) => rulesOf(messages))).not.toContain('minister-known')
    expect(told).toMatchObject(found)
    expect(found.map(({ messages }) => messages.length)).toEqual(
      told.map(({ messages }: { messages: unknown[] }) => messages.length),
    )
    expect((await results(['left/d.md', 'a'], { noIgnore: true })).map(({ path }) => path)).toEqual(
      [at('a/c.md'), at('left/d.md')],
    )
  })

  test('fix writes nothing', async () => {
    write('a.md', fixable)
    expect(await results('a.md', { fix: true })).toMatchObject([{ text: sample, fixed: 1 }])
    expect(read('a.md')).toBe(fixable)
  })

  test('a file that cannot be checked is told of in its place; the others go on', async () => {
    write('a.md', new Uint8Array([0]))
    write('b.md', sample)
    symlinkSync('nowhere', at('aa.md'))
    expect(await results('.')).toMatchObject([
      { path: at('a.md'), findings: [], failure: 'a binary file' },
      { path: at('aa.md'), findings: [], failure: 'a link to nothing' },
      { path: at('b.md'), findings: [] },
    ])
  })

  test('rejects what leads nowhere, and a bad config before the first result', async () => {
    await expect(results(['none', '*.txt'])).rejects.toThrow(
      'none: no such file or folder\n*.txt: no file is called so',
    )
    write('a.md', sample)
    mkdirSync(at('z'))
    write('z/.releaselintrc.json', '{"rulse": {}}')
    write('z/b.md', sample)
    await expect(lintFiles('.', { cwd: world.cwd }).next()).rejects.toThrow(/rulse/)
  })

  test('goes no further than it is asked to', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) write(name, sample)
    const files = lintFiles('.', { cwd: world.cwd })
    expect((await files.next()).value).toMatchObject({ path: at('a.md') })
    write('b.md', misspelt)
    expect(rulesOf((await files.next()).value?.findings ?? [])).toContain('minister-known')
    await files.return()
    expect(await files.next()).toEqual({ done: true, value: undefined })
  })
})
