import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { configOf, withServer } from './other-editor.ts'
import { seed, test } from './scenario.ts'

const script = fileURLToPath(new URL('emacs-problems.el', import.meta.url))

test('Emacs shows a misspelt minister by eglot', ({ folder }) => {
  folder.write('release.md', seed.replace('Hon Shane Jones', 'Hon Shane Jnes'))
  const packages = ['--eval', '(package-initialize)']
  const loads = ['-l', configOf('emacs.el'), '-l', script]
  const options = { cwd: folder.path, env: withServer, encoding: 'utf8', timeout: 50_000 } as const
  const problems = execFileSync('emacs', ['--batch', ...packages, ...loads, 'release.md'], options)
  expect(problems).toMatch(/^Hon Shane Jnes: .*Unknown minister `Hon Shane Jnes`/m)
})
