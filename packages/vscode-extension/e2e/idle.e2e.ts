import { expect, inject } from 'vitest'
import { serversOf } from './processes.ts'
import { seed, test } from './scenario.ts'
import type { Workbench } from './workbench.ts'

const README = '# Releases\n\nWhat the folders hold.\n'

/** The columns of VS Code's own report: load, call and finish, in milliseconds. */
const ROW = /release-lint-vscode +\| false \| (\d+) +\| (\d+) +\| (\d+)/

test('README.md starts no server, and a release does', async ({ open }) => {
  const { extensions } = inject('codeServer')
  // Those of windows that are closed.
  await expect.poll(() => serversOf(extensions)).toEqual([])
  const workbench = await open({ 'README.md': README, 'release.md': seed })
  console.log(`README.md: activated in ${await activation(workbench)} ms`)
  expect(serversOf(extensions)).toEqual([])
  await workbench.openFile('release.md')
  await expect.poll(() => serversOf(extensions)).toHaveLength(1)
})

test('what a config includes starts a server, and what it does not include starts none', async ({
  open,
}) => {
  const { extensions } = inject('codeServer')
  const others = new Set(serversOf(extensions))
  const started = (): number[] => serversOf(extensions).filter(id => !others.has(id))
  const workbench = await open({
    'README.md': README,
    'notes.md': '# Notes\n',
    'pages/about.md': '# About\n',
    '.releaselintrc.yaml': 'include:\n  - pages/*.md\n',
  })
  await workbench.openFile('notes.md')
  await expect.poll(workbench.status).toContain('Not a release')
  expect(started()).toEqual([])
  await workbench.unfold('pages')
  await workbench.openFile('about.md')
  await expect.poll(started).toHaveLength(1)
  await expect.poll(workbench.squiggled).not.toEqual([])
})

test('the language status says why nothing happens', async ({ open }) => {
  const workbench = await open({
    'draft.md': seed.replace('Hon Shane Jones', 'Hon Shane Jnes'),
    'release.md': seed,
    '.releaselintignore': 'draft.md\n',
  })
  await expect.poll(workbench.status).toMatch(/Ignored.*releaselintignore/s)
  expect(await workbench.squiggled()).toEqual([])
  await workbench.openFile('release.md')
  await expect.poll(workbench.status).toMatch(/No problems/)
})

/** The milliseconds that our own code took; loading waits for the other extensions of Markdown. */
async function activation(workbench: Workbench): Promise<number> {
  // Before it is active the report does not list it.
  await expect.poll(workbench.status).toContain('Not a release')
  await workbench.command('Developer: Startup Performance')
  await workbench.select('release-lint.release-lint-vscode')
  const report = (await workbench.lines()).join('\n')
  expect(report).toMatch(ROW)
  const [, , call, finish] = ROW.exec(report) ?? []
  return Number(call) + Number(finish)
}
