import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { at, cli, read, world, write } from './cli-world.ts'
import { sample } from './example.ts'
import { fixable, git, misspelt } from './git-world.ts'

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

test('what git has packed, beside what it has not', async () => {
  write('a.md', misspelt)
  git('add', '.')
  git('repack', '-adq')
  write('b.md', `${misspelt}More of it.\n`)
  write('c.md', `${sample}More of it.\n`)
  git('add', '.')
  const { out } = await cli(['--staged', '-f', 'concise', '--rule', 'duplicate-release:off'])
  expect(out.match(/^[abc]\.md/gm)).toEqual(['a.md', 'b.md'])
  expect(git('count-objects').trim()).toMatch(/^2 objects/)
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

test.each([
  '--staged',
  '--changed',
])('%s: paths are files, folders and globs, and lead somewhere', async flag => {
  write('gone.md', sample)
  git('add', '.')
  git('commit', '-qm', 'Second')
  git('rm', '-q', 'gone.md')
  write('a/x/1.md', misspelt)
  write('a/2.md', misspelt)
  write('b/3.md', misspelt)
  git('add', '.')
  const names = async (...paths: string[]) => {
    const { code, out } = await cli([
      flag,
      '-f',
      'concise',
      '--rule',
      'duplicate-release:off',
      ...paths,
    ])
    expect(code).toBeLessThan(2)
    return (out.match(/^\S+\.md/gm) ?? []).join(' ')
  }
  expect(await names('a/*.md')).toBe('a/2.md')
  expect(await names('{a/x,b}/*.md', 'gone.md')).toBe('a/x/1.md b/3.md')
  expect(await names('a/**/*.md', 'b')).toBe('a/2.md a/x/1.md b/3.md')
  expect(await names('c/*.md')).toBe('')
  rmSync(at('b'), { recursive: true })
  expect(await names('b', 'gone.md')).toBe(flag === '--staged' ? 'b/3.md' : '')
  for (const path of ['c', 'a/3.md'])
    expect(await cli([flag, 'a', path])).toEqual({
      code: 2,
      out: '',
      err: `${path}: no such file or folder\n`,
    })
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
  ['the folder of git', '.git'],
  ['a bare repository', 'bare.git'],
])('%s is no work tree', async (_, folder) => {
  write('a.md', misspelt)
  git('add', '.')
  git('init', '-q', '--bare', 'bare.git')
  const root = world.cwd
  world.cwd = at(folder)
  const { code, err } = await cli(['--staged'])
  world.cwd = root
  expect([code, err]).toEqual([2, '--staged: fatal: this operation must be run in a work tree\n'])
})

test('what is called .git, but is no folder of git, is passed over', async () => {
  write('sub/a.md', misspelt)
  git('add', '.')
  write('sub/.git/config', '')
  const root = world.cwd
  world.cwd = at('sub')
  const { out } = await cli(['--staged', '-f', 'concise'])
  world.cwd = root
  expect(out).toMatch(/^a\.md:/)
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
