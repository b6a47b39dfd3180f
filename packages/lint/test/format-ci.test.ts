import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { at, cli, read, write } from './cli-world.ts'
import { sample } from './example.ts'
import { places, reportOf } from './format-world.ts'

// What GitLab requires: description, check_name, fingerprint, severity, location.path and location.lines.begin.
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^[^./]' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
}

describe('gitlab', () => {
  test('has the fields that GitLab requires, and a fingerprint for each issue', async () => {
    const ajv = new Ajv({ allErrors: true })
    const issues: { fingerprint: string }[] = JSON.parse(await reportOf('gitlab'))
    expect(ajv.validate(GITLAB, issues), ajv.errorsText()).toBe(true)
    expect(ajv.validate(GITLAB, [{ ...issues[0], severity: 'error' }])).toBe(false)
    expect(issues).toHaveLength((await places()).length)
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  })
})

/** A workflow command, read as the runner of GitHub does. */
function parseCommand(line: string) {
  const [, kind, list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const unescaped = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = list.split(',').map(property => property.split('='))
  return {
    kind,
    ...Object.fromEntries(properties.map(([name, value]) => [name, unescaped(value ?? '')])),
    message: unescaped(data),
  } as Record<string, string | undefined>
}

describe('github', () => {
  test('one command a line, errors first, nothing lost', async () => {
    const commands = (await reportOf('github')).trimEnd().split('\n').map(parseCommand)
    const kinds = commands.map(({ kind }) => kind)
    expect(kinds).toEqual(kinds.toSorted())
    expect(new Set(kinds)).toEqual(new Set(['error', 'warning']))
    const [unchecked, ...others] = commands
    expect(unchecked).toEqual({
      kind: 'error',
      title: 'release-lint',
      message: 'binary.md: a binary file',
    })
    const found = others.map(({ file = '', title, line, col }) => [
      at(file),
      title?.split(' ')[1],
      Number(line),
      Number(col),
    ])
    const inOrder = (list: readonly (readonly unknown[])[]): string[] =>
      list.map(place => place.join()).toSorted()
    expect(inOrder(found)).toEqual(inOrder(await places()))
  })

  test('of each rule in a file the first comes before the others', async () => {
    write('a.md', sample.replace('critical minerals"', '<b>critical</b> <i>minerals</i>"'))
    const { out } = await cli(['-f', 'github', '--rule', 'title-markup:error'])
    const rules: readonly string[] = out.match(/(?<=title=release-lint%3A )[\w-]+/g) ?? []
    const again = rules.findIndex((rule, index) => rules.indexOf(rule) < index)
    expect(new Set(rules.slice(0, again)).size).toBe(again)
    expect(rules.filter(rule => rule === 'title-markup')).toHaveLength(4)
  })

  test('the whole table is added to the summary of the step, where there is one', async () => {
    write('summary.txt', 'before\n')
    write('a.md', sample.replace('Hon Shane Jones', 'Shane Jones'))
    await cli(['-f', 'github'], '', { GITHUB_STEP_SUMMARY: at('summary.txt') })
    const { out } = await cli(['-f', 'markdown'])
    expect(read('summary.txt')).toBe(`before\n${out}\n`)
    await cli([], '', { GITHUB_STEP_SUMMARY: at('summary.txt') })
    expect(read('summary.txt')).toBe(`before\n${out}\n`)
  })

  test('a summary that GitHub would refuse is one by rule, and says so', async () => {
    const minister = `  - Nobody ${'x'.repeat(2000)}`
    const ministers = Array.from({ length: 600 }, (_, number) => `${minister}${number}`)
    write('a.md', sample.replace(/^ {2}- .*Shane Jones.*$/m, ministers.join('\n')))
    write('binary.md', new Uint8Array([0]))
    await cli(['-f', 'github'], '', { GITHUB_STEP_SUMMARY: at('summary.txt') })
    const summary = read('summary.txt')
    expect(summary.length).toBeLessThan(10_000)
    expect(summary).toContain('- binary.md: a binary file\n')
    expect(summary).toMatch(/^\| \[minister-known\]\(\S+\) \| 600 \|$/m)
    expect(summary).toContain('`--format markdown:FILE` writes it')
  })

  test('what the summary of the step holds already counts', async () => {
    write('summary.txt', 'x'.repeat(1_048_500))
    write('a.md', sample.replace('Hon Shane Jones', 'Shane Jones'))
    await cli(['-f', 'github'], '', { GITHUB_STEP_SUMMARY: at('summary.txt') })
    expect(read('summary.txt')).toMatch(/^x+\*\*.*\*\*\n\n\| rule \|/)
  })
})
