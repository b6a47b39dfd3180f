import { expect } from 'vitest'
import { seed, test } from './scenario.ts'

const misspelt = seed.replace('Hon Shane Jones', 'Hon Shane Jnes')
// One fault of the title, and one of the body.
const faulty = seed.replace('minerals"', 'minerals."').replace('New Zealand has', '[NZ]() has')

const config = (...off: string[]): string =>
  JSON.stringify({ rules: Object.fromEntries(off.map(rule => [rule, 'off'])) })

test('squiggles follow a config that is written outside', async ({ open, folder }) => {
  const workbench = await open({ 'release.md': misspelt })
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
  folder.write('.releaselintrc.json', config('minister-known'))
  await expect.poll(workbench.squiggled).toEqual([])
  folder.write('.releaselintrc.json', config())
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
})

test('two folders of a workspace keep their own configs', async ({ open }) => {
  const workbench = await open({
    'two.code-workspace': JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }),
    'north/north.md': faulty,
    'north/.releaselintrc.json': config('title-trailing-period', 'url-slug'),
    'south/south.md': faulty,
    'south/.releaselintrc.json': config('link-empty', 'url-slug'),
  })
  await workbench.unfold('north')
  await workbench.openFile('north.md')
  await expect.poll(workbench.squiggled).toEqual(['[NZ]()'])
  await workbench.unfold('south')
  await workbench.openFile('south.md')
  await expect.poll(workbench.squiggled).toEqual(['.'])
})
