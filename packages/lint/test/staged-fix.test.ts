import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'
import { fixable, git, staged } from './git-world.ts'

test.each<[string, () => void, string]>([
  ['a folder below', () => git('config', 'diff.relative', 'true'), 'sub'],
  ['a linked work tree', () => git('worktree', 'add', '-q', 'linked'), 'linked/sub'],
  [
    'a work tree that the config names',
    () => {
      mkdirSync(at('tree'))
      git('config', 'core.worktree', '../tree')
    },
    'tree/sub',
  ],
])('--fix in %s', async (_, prepare, folder) => {
  prepare()
  write(`${folder}/a.md`, fixable)
  const root = world.cwd
  world.cwd = at(folder)
  try {
    git('add', '.')
    expect((await cli(['--staged', '--fix'])).out).toContain('1 fix made')
    expect([read('a.md'), git('show', ':./a.md')]).toEqual([sample, sample])
  } finally {
    world.cwd = root
  }
})

test('--fix: what is staged as a whole is fixed in both', async () => {
  write('a.md', fixable)
  git('add', 'a.md')
  expect((await cli(['--staged', '--fix'])).code).toBe(0)
  expect([read('a.md'), staged('a.md')]).toEqual([sample, sample])
  expect(git('status', '--porcelain')).toBe('A  a.md\n')
})

test('--fix: changes elsewhere that are not staged stay unstaged', async () => {
  write('a.md', fixable)
  git('add', 'a.md')
  const more = '\n\nThis paragraph is not staged.\n'
  write('a.md', fixable + more)
  expect((await cli(['--staged', '--fix'])).code).toBe(0)
  expect([read('a.md'), staged('a.md')]).toEqual([sample + more, sample])
})

test('--fix: a file that differs where the fix would go is left alone, and that is said', async () => {
  const other = fixable.replace('Shane  Jones', 'Shane  Reti')
  write('a.md', fixable)
  write('b.md', fixable)
  git('add', '.')
  write('a.md', other)
  const { code, err } = await cli(['--staged', '--fix'])
  expect({ code, err }).toEqual({
    code: 1,
    err: 'a.md: not fixed, since it has changes there that are not staged\n',
  })
  expect([read('a.md'), staged('a.md'), read('b.md'), staged('b.md')]).toEqual([
    other,
    fixable,
    sample,
    sample,
  ])
})

test('--fix: deleted in the work tree, it is fixed where it still is', async () => {
  write('a.md', fixable)
  git('add', 'a.md')
  rmSync(at('a.md'))
  expect((await cli(['--staged', '--fix'])).code).toBe(0)
  expect([staged('a.md'), git('status', '--porcelain')]).toEqual([sample, 'AD a.md\n'])
})

test('--fix: what a sparse checkout leaves out is left alone, and stays so', async () => {
  write('a.md', fixable)
  git('add', '.')
  git('update-index', '--skip-worktree', 'a.md')
  rmSync(at('a.md'))
  const { code, err } = await cli(['--staged', '--fix'])
  expect(code).toBe(1)
  expect(err).toBe('a.md: not fixed, since it is outside the sparse checkout\n')
  expect(git('ls-files', '-t', 'a.md')).toBe('S a.md\n')
  expect(staged('a.md')).toBe(fixable)
})

test('--fix: a hook that is turned off leaves staging to us', async () => {
  write('a.md', fixable)
  git('add', '.')
  expect((await cli(['--staged', '--fix'], '', { LEFTHOOK: '0' })).code).toBe(0)
  expect(staged('a.md')).toBe(sample)
})

test('--fix: a work tree with the line ends of Windows keeps them', async () => {
  git('config', 'core.autocrlf', 'true')
  write('a.md', fixable.replaceAll('\n', '\r\n'))
  git('add', 'a.md')
  expect((await cli(['--staged', '--fix'])).code).toBe(0)
  expect([read('a.md'), staged('a.md')]).toEqual([sample.replaceAll('\n', '\r\n'), sample])
})

test.skipIf(process.platform !== 'linux')(
  '--fix: a name that is not UTF-8 costs the others nothing',
  async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(at('bad')), Buffer.from([0xff]), Buffer.from('.md')]),
      fixable,
    )
    for (let number = 0; number < 3; number++) write(`${number}.md`, `${fixable}${number}\n`)
    git('add', '.')
    const { code, err } = await cli(['--staged', '--fix', '--rule', 'duplicate-release:off'])
    expect({ code, err }).toEqual({
      code: 1,
      err: 'bad\ufffd.md: not fixed, since its name is not UTF-8\n',
    })
    for (let number = 0; number < 3; number++)
      expect(staged(`${number}.md`)).toBe(`${sample}${number}\n`)
  },
)

test('--fix: the mode stays', async () => {
  write('a.md', fixable)
  git('add', '--chmod=+x', 'a.md')
  expect((await cli(['--staged', '--fix'])).code).toBe(0)
  expect(git('ls-files', '-s', 'a.md')).toMatch(/^100755 /)
})

test.each(['PRE_COMMIT', 'LEFTHOOK'])('--fix: under %s the index is left alone', async name => {
  write('a.md', fixable)
  git('add', 'a.md')
  const { code, err } = await cli(['--staged', '--fix'], '', { [name]: '1' })
  expect({ code, err }).toEqual({
    code: 1,
    err: 'a.md: fixed in the work tree, but not staged: the hook leaves staging to you\n',
  })
  expect([read('a.md'), staged('a.md')]).toEqual([sample, fixable])
})

test('--fix: an index that is locked costs nothing but the staging', async () => {
  write('a.md', fixable)
  git('add', 'a.md')
  write('.git/index.lock', '')
  const { code, err } = await cli(['--staged', '--fix'])
  rmSync(at('.git/index.lock'))
  expect(code).toBe(1)
  expect(err).toMatch(/^a\.md: fixed in the work tree, but not staged: .*index\.lock/)
  expect([read('a.md'), staged('a.md')]).toEqual([sample, fixable])
})

test('--fix: while `git commit FILE` commits only some of what is staged, nothing is touched', async () => {
  const hook = `#!/bin/sh\nprintf '%s' "$GIT_INDEX_FILE" > "${at('index-name')}"\n`
  write('.git/hooks/pre-commit', hook)
  spawnSync('chmod', ['+x', at('.git/hooks/pre-commit')])
  write('a.md', fixable)
  write('b.md', fixable)
  git('add', '.')
  git('commit', '-qm', 'Part', 'a.md')
  const { code, err } = await cli(['--staged', '--fix'], '', { GIT_INDEX_FILE: read('index-name') })
  expect({ code, err }).toEqual({
    code: 1,
    err: 'b.md: not fixed, since only some of what is staged is committed\n',
  })
  expect([read('b.md'), staged('b.md')]).toEqual([fixable, fixable])
})
