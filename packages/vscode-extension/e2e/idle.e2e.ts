import { expect, inject } from 'vitest'
import { serversOf } from './processes.ts'
import { seed, test } from './scenario.ts'

const README = '# Releases\n\nWhat the folders hold.\n'

/** The columns of VS Code's own report: load, call and finish, in milliseconds. */
const ROW = /release-lint-vscode +\| false \| (\d+) +\| (\d+) +\| (\d+)/

test('README.md starts no server, and a release does', async ({ open }) => {
  const { extensions } = inject('codeServer')
  // Those of windows that are closed.
  await expect.poll(() => serversOf(extensions)).toEqual([])
  const workbench = await open({ 'README.md': README, 'release.md': seed })
  await workbench.command('Developer: Startup Performance')
  await workbench.select('release-lint.release-lint-vscode')
  const [, load, call, finish] = ROW.exec((await workbench.lines()).join('\n')) ?? []
  console.log(`README.md: load ${load}, activate ${call} + ${finish} ms`)
  // Loading waits for the other extensions of Markdown; the call is ours alone.
  expect(Number(call) + Number(finish)).toBeLessThanOrEqual(10)
  expect(serversOf(extensions)).toEqual([])
  await workbench.openFile('release.md')
  await expect.poll(() => serversOf(extensions)).toHaveLength(1)
})
