// Commits with each hook manager, set up as docs/hooks-and-ci.md says: `npm run e2e:hooks`.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installProgram } from './debian.mjs'
import { managers } from './hooks/managers.mjs'
import { createRepository, fixable, good, root, wrong } from './hooks/repository.mjs'
import { checkTurbo } from './hooks/turbo.mjs'

/** @import { Manager } from './hooks/managers.mjs' */
/** @import { Repository } from './hooks/repository.mjs' */

const UNSTAGED = '\n\nThis paragraph is not staged.\n'

const tools = join(root, '.hooks')
mkdirSync(tools, { recursive: true })
copyFileSync(new URL('hooks/package.json', import.meta.url), join(tools, 'package.json'))
execFileSync('npm', ['install', '--ignore-scripts', '--loglevel=error'], {
  cwd: tools,
  stdio: ['ignore', 'ignore', 'inherit'],
})
installProgram('pre-commit')
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
for (const manager of managers) {
  console.log(manager.name)
  check('a wrong release stops the commit', manager, stopsWrong)
  check('a right one, and a README, go through', manager, passesRight)
  check('what is fixed is what is committed', manager, commitsFixed)
  check('what is not staged is not committed, and not lost', manager, keepsUnstaged)
}
console.log('turbo')
try {
  await checkTurbo()
  console.log(
    '  ok    a second clone is told by the remote cache what the first one found, and never anything wrong',
  )
} catch (error) {
  process.exitCode = 1
  console.log(`  FAIL  remote cache\n${error instanceof Error ? error.message : error}`)
}

/** @param {Repository} repository */
function stopsWrong({ write, git, commit }) {
  const before = git('rev-parse', 'HEAD')
  write('a.md', wrong)
  git('add', 'a.md')
  const { status, output } = commit()
  assert.notEqual(status, 0)
  assert.match(output, /Unknown minister `Hon Shane Jnes`/)
  assert.equal(git('rev-parse', 'HEAD'), before)
}

/** @param {Repository} repository */
function passesRight({ write, git, commit }) {
  write('a.md', good)
  write('README.md', '# About releases\n')
  git('add', 'a.md', 'README.md')
  const { status, output } = commit()
  assert.equal(status, 0, output)
}

/** @param {Repository} repository @param {Manager} manager */
function commitsFixed({ write, read, git, commit }, { onFix }) {
  write('a.md', fixable)
  git('add', 'a.md')
  const { status, output } = commit()
  assert.equal(status === 0 ? 'commits' : 'stops', onFix, output)
  assert.equal(read('a.md'), good)
  if (onFix === 'stops') {
    git('add', 'a.md')
    assert.equal(commit().status, 0)
  }
  assert.equal(git('show', 'HEAD:a.md'), good)
  assert.equal(git('status', '--porcelain', '--untracked-files=no'), '')
}

/** @param {Repository} repository */
function keepsUnstaged({ write, read, git, commit }) {
  write('a.md', good)
  git('add', 'a.md')
  write('a.md', good + UNSTAGED)
  const { status, output } = commit()
  assert.equal(status, 0, output)
  assert.equal(git('show', 'HEAD:a.md'), good)
  assert.equal(read('a.md'), good + UNSTAGED)
}

/**
 * @param {string} what
 * @param {Manager} manager
 * @param {(repository: Repository, manager: Manager) => void} test
 */
function check(what, manager, test) {
  const repository = createRepository(join(tools, 'node_modules/.bin'))
  try {
    manager.setUp(repository)
    test(repository, manager)
    console.log(`  ok    ${what}`)
  } catch (error) {
    process.exitCode = 1
    console.log(`  FAIL  ${what}\n${error instanceof Error ? error.message : error}`)
  } finally {
    rmSync(repository.folder, { recursive: true })
  }
}
