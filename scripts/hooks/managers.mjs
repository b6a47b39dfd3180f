import { join } from 'node:path'
import { run } from '../pack/run.mjs'
import { makeExecutable, root, shown } from './repository.mjs'

/** @import { Repository } from './repository.mjs' */

/**
 * @typedef {object} Manager
 * @property {string} name
 * @property {(repository: Repository) => void} setUp
 * @property {'commits' | 'stops'} onFix what a commit does that something was fixed in
 */

/** The hook managers, each set up as docs/hooks-and-ci.md says. @type {Manager[]} */
export const managers = [
  {
    name: 'husky',
    onFix: 'commits',
    setUp(repository) {
      setUpHusky(repository, shown('.husky/pre-commit'))
    },
  },
  {
    name: 'lefthook',
    onFix: 'commits',
    setUp({ folder, write }) {
      write('lefthook.yml', shown('lefthook.yml'))
      run(folder, ['npx', '--no-install', 'lefthook', 'install'])
    },
  },
  {
    name: 'lint-staged',
    onFix: 'commits',
    setUp(repository) {
      repository.write('.lintstagedrc.json', shown('.lintstagedrc.json'))
      setUpHusky(repository, 'npx --no-install lint-staged\n')
    },
  },
  {
    name: 'pre-commit',
    onFix: 'stops',
    setUp({ folder, write }) {
      const revision = run(root, ['git', 'rev-parse', 'HEAD']).stdout.trim()
      const config = shown('.pre-commit-config.yaml')
        .replace(/repo: .*/, `repo: ${JSON.stringify(root)}`)
        .replace(/rev: .*/, `rev: ${revision}`)
      write('.pre-commit-config.yaml', config)
      run(folder, ['pre-commit', 'install'])
    },
  },
]

/** @param {Repository} repository @param {string} script */
function setUpHusky({ folder, write }, script) {
  write('.husky/pre-commit', script)
  makeExecutable(join(folder, '.husky/pre-commit'))
  run(folder, ['npx', '--no-install', 'husky'])
}
