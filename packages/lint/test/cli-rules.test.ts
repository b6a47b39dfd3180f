import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Rule, rules } from '../src/index.ts'
import { at, cli, write } from './cli-world.ts'
import { sample } from './example.ts'

/** Runs the command line with one rule replaced. */
async function withRule(changes: Partial<Rule>, args: readonly string[]) {
  const rule = rules.find(({ id }) => id === 'title-all-caps') as Rule
  const before = { ...rule }
  Object.assign(rule, { needs: undefined }, changes)
  try {
    return await cli(args)
  } finally {
    Object.assign(rule, { concerns: undefined }, before)
  }
}

test('a rule that crashes: exit code 2, and the other findings are kept', async () => {
  write('a.md', sample.replace('Hon Shane Jones', 'Hon Shane Jnes'))
  const check = (): never => {
    throw new Error('out of capitals')
  }
  const { code, out } = await withRule({ check, needs: check }, ['--no-color'])
  expect(code).toBe(2)
  expect(out).toContain('`title-all-caps` crashed on this file')
  expect(out).toContain('Error: out of capitals')
  expect(out).toContain('minister-known')
})

test('fixes that lead back to the text that was there leave it, with what was found in it', async () => {
  write('a.md', sample)
  const changes: Partial<Rule> = {
    *check({ release: { title } }) {
      if (!title) return
      const range = { start: title.range.start, end: title.range.start }
      const longer = [{ title: 'Add', edits: [{ range, text: 'Mines! ' }], safe: true }]
      const shorter = [
        {
          title: 'Take out',
          edits: [{ range: { ...range, end: range.start + 7 }, text: '' }],
          safe: true,
        },
      ]
      const long = title.value.startsWith('Mines! ')
      yield { message: long ? 'Too long' : 'Too short', range, fixes: long ? shorter : longer }
    },
  }
  const args = ['--fix', '-f', 'concise', '--rule', 'url-slug:off']
  expect((await withRule(changes, args)).out).toBe('a.md:2:9 warn Too short (title-all-caps)\n')
  expect(readFileSync(at('a.md'), 'utf8')).toBe(sample)
})

test('a project rule sees the other releases, only where it is concerned, and its fixes are written', async () => {
  for (const name of ['a.md', 'b/b.md']) write(name, sample)
  write('c.md', sample.replace('title: "', 'title: "Another '))
  const seen: string[] = []
  const changes: Partial<Rule> = {
    scope: 'project',
    concerns: (head, project) => (project.byTitle.get(head.title)?.length ?? 0) > 1,
    *check({ release, project, path = '' }) {
      seen.push(path)
      const others = project?.heads.filter(head => head.path !== path) ?? []
      if (!release.title?.value.startsWith('New') || path !== 'a.md') return
      const text = `Copy of ${others.map(other => project?.read(other.path)?.length).join()} `
      const range = { start: release.title.range.start, end: release.title.range.start }
      const fixes = [{ title: 'Mark', edits: [{ range, text }], safe: true }]
      yield { message: 'The same title', range, fixes }
    },
  }
  const off = ['--rule', 'url-slug:off', '--rule', 'duplicate-release:off']
  const dry = await withRule(changes, ['-f', 'concise', ...off])
  expect(dry).toEqual({ code: 0, out: 'a.md:2:9 warn The same title (title-all-caps)\n', err: '' })
  expect(seen).toEqual(['a.md', 'b/b.md'])
  expect((await withRule(changes, ['--fix', ...off])).out).toBe(
    '3 releases checked: no problems, 1 fix made\n',
  )
  expect(readFileSync(at('a.md'), 'utf8')).toContain(
    `title: "Copy of ${sample.length},${sample.length + 8} New`,
  )
})

test('the same release twice', async () => {
  for (const name of ['a.md', 'b/b.md']) write(name, sample)
  write('c.md', sample.replace('title: "', 'title: "Another '))
  const { out } = await cli(['-f', 'concise', '--rule', 'url-slug:off'])
  expect(out).toBe(
    'a.md:2:9 warn The same release is at `b/b.md` (duplicate-release)\n' +
      'b/b.md:2:9 warn The same release is at `a.md` (duplicate-release)\n',
  )
})
