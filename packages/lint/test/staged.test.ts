import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'

const misspelt = sample.replace('Shane Jones', 'Shane Jnes')
// Two spaces in an item are mended without doubt.
const fixable = sample.replace('Shane Jones', 'Shane  Jones')

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: world.cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

const staged = (name: string): string => git('show', `:${name}`)

beforeEach(() => {
  git('init', '-q')
  git('config', 'user.email', 'author@example.nz')
  git('config', 'user.name', 'Author')
  git('config', 'core.autocrlf', 'false')
  write('README.md', '# About\n')
  git('add', '.')
  git('commit', '-qm', 'First')
})

test('what is staged counts, not what is in the work tree', async () => {
  write('a.md', misspelt)
  git('add', 'a.md')
  write('a.md', sample)
  write('b.md', misspelt)
  const { code, out } = await cli(['--staged', '-f', 'concise'])
  expect(code).toBe(1)
  expect(out.split('\n').filter(Boolean)).toHaveLength(1)
  expect(out).toContain('a.md:')
})

test('before the first commit, and deleted in the work tree', async () => {
  git('update-ref', '-d', 'HEAD')
  write('a.md', misspelt)
  git('add', 'a.md')
  rmSync(at('a.md'))
  expect((await cli(['--staged', '-f', 'concise'])).out).toContain('a.md:')
  expect((await cli(['--changed', '-f', 'concise'])).code).toBe(0)
})

test.each([
  'two words.md',
  'it’s "quoted".md',
  'Māori.md',
  'line\nfeed.md',
  ':(top)*.md',
  '-dash.md',
])('a path like %j', async name => {
  write(name, misspelt)
  git('add', '.')
  expect((await cli(['--staged'])).code).toBe(1)
  expect((await cli(['--changed'])).code).toBe(1)
  write(name, fixable)
  git('add', '.')
  expect((await cli(['--staged', '--fix'])).code).toBe(0)
  expect([read(name), git('status', '--porcelain', '-z')]).toEqual([sample, `A  ${name}\0`])
})

test('renamed files are checked under their new name, links and ignored files are not', async () => {
  write('old.md', misspelt)
  write('ignored.md', misspelt)
  git('add', '.')
  git('commit', '-qm', 'Second')
  git('mv', 'old.md', 'new.md')
  write('.gitignore', 'ignored.md\n')
  write('ignored.md', `${misspelt}\n`)
  symlinkSync('new.md', at('link.md'))
  git('add', '.gitignore', 'link.md', 'ignored.md')
  const { out } = await cli(['--staged', '-f', 'concise'])
  expect(out.split('\n').filter(Boolean)).toHaveLength(1)
  expect(out).toContain('new.md:')
})

test('a submodule is left alone', async () => {
  const inner = at('inner')
  mkdirSync(inner)
  const run = (...args: string[]) => git('-C', inner, ...args)
  run('init', '-q')
  writeFileSync(`${inner}/a.md`, misspelt)
  run('add', '.')
  run('-c', 'user.name=A', '-c', 'user.email=a@example.nz', 'commit', '-qm', 'Inner')
  git('-c', 'advice.addEmbeddedRepo=false', 'add', 'inner')
  expect((await cli(['--staged'])).out).toContain('No release')
  expect((await cli(['--changed'])).out).toContain('No release')
})

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

test('--fix: a work tree with the line ends of Windows keeps them', async () => {
  git('config', 'core.autocrlf', 'true')
  write('a.md', fixable.replaceAll('\n', '\r\n'))
  git('add', 'a.md')
  expect((await cli(['--staged', '--fix'])).code).toBe(0)
  expect([read('a.md'), staged('a.md')]).toEqual([sample.replaceAll('\n', '\r\n'), sample])
})

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

test('--changed: the work tree, untracked files, a ref, the upstream', async () => {
  write('old.md', misspelt)
  git('add', '.')
  git('commit', '-qm', 'Second')
  git('branch', 'base')
  write('new.md', misspelt)
  git('add', '.')
  git('commit', '-qm', 'Third')
  write('untracked.md', misspelt)
  const names = async (...args: string[]) => {
    const { out } = await cli([...args, '-f', 'concise'])
    return [...new Set([...out.matchAll(/^([\w.]+):\d/gm)].map(([, name]) => name))]
  }
  expect(await names('--changed')).toEqual(['untracked.md'])
  expect(await names('--changed', 'base')).toEqual(['new.md', 'untracked.md'])
  expect(await names('--changed=base', 'new.md')).toEqual(['new.md'])
  git('branch', '--set-upstream-to=base')
  expect(await names('--changed')).toEqual(['new.md', 'untracked.md'])
  expect(await names('--changed', 'untracked.md')).toEqual(['untracked.md'])
  expect(await cli(['--changed', 'nowhere'])).toMatchObject({
    code: 2,
    err: '--changed: there is no commit `nowhere` in this clone\n',
  })
})

test.each([
  '--staged',
  '--changed',
])('%s without a repository: one sentence, exit code 2', async option => {
  rmSync(at('.git'), { recursive: true })
  expect(await cli([option])).toEqual({
    code: 2,
    out: '',
    err: `${option} needs a git repository, and this folder is in none\n`,
  })
})
