import { expect, test } from 'vitest'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'
import { git } from './git-world.ts'

const twin = sample.replace(
  'title: ',
  '# release-lint-disable-file duplicate-release -- two on the site\ntitle: ',
)

/** Two releases that are the same, as both say. */
function writeTwins(): void {
  write('a/one.md', twin)
  write('b/two.md', twin)
}

test.each([
  [['a']],
  [['a/one.md', '-f', 'pretty']],
  [['a', '--cache-location', 'kept']],
])('a run over a part of the archive (%j) does not judge what the rest may need', async args => {
  writeTwins()
  expect(await cli(args)).toMatchObject({ code: 0, err: '' })
  await cli([...args, '--fix'])
  expect(read('a/one.md')).toBe(twin)
  const { cwd } = world
  world.cwd = at('a')
  expect((await cli(['--fix'])).out).toBe('1 release checked: no problems\n')
  world.cwd = cwd
  expect(read('a/one.md')).toBe(twin)
})

test('nor does one over what is staged', async () => {
  writeTwins()
  git('add', 'a')
  expect(await cli(['--staged', '--fix'])).toMatchObject({ code: 0, err: '' })
  expect(git('show', ':a/one.md')).toBe(twin)
})

test('a run over all of it does, also after one over a part that held all', async () => {
  writeTwins()
  expect((await cli([])).out).toBe('2 releases checked: no problems\n')
  write('b/two.md', sample.replace(/title: .*/, 'title: "Another"'))
  const kept = ['-f', 'concise', '--cache-location', 'kept']
  await cli(['**/*.md', ...kept])
  expect((await cli(kept)).out).toMatch(/^a\/one\.md:\d+:\d+ \w+ Unused directive/m)
})

test.each([
  [
    'a quoted value',
    sample.replace('critical minerals"', 'minerals # release-lint-disable-line x"'),
  ],
  ['a word', sample.replace('critical minerals"', 'minerals"#release-lint-disable-line x')],
  ['a block of code', `${sample}\n\n~~~\n<!-- release-lint-disable-next-line x -->\n\`\`\`\n~~~\n`],
  ['code that is not closed', `${sample}\n\n\`\`\`md\n<!-- release-lint-disable-line x -->\n`],
  ['code in a line', `${sample}\n\nWrite \`<!-- release-lint-disable-line x -->\` there.\n`],
])('what stands in %s is no directive', async (_, text) => {
  write('a.md', text)
  expect((await cli(['-f', 'concise'])).out).not.toContain('-directive')
  write(
    'a.md',
    `${text.replace(/`+|~+/g, '')}\n\n<!-- release-lint-disable-file link-empty x -->\n`,
  )
  expect((await cli(['-f', 'concise'])).out).toContain('No rule is called `x`')
})

test('where no rule compares releases, a part of the archive judges what names no rule, too', async () => {
  const off = '{"rules": {"duplicate-release": "off", "link-release": "off"}}'
  write('.releaselintrc.json', off)
  write('a/one.md', `${sample}\n\n<!-- release-lint-disable-next-line -->\nWords.\n`)
  expect((await cli(['a', '-f', 'concise'])).out).toContain('Unused directive')
})
