import { expect } from 'vitest'
import { seed, test } from './scenario.ts'

test('a misspelt minister is underlined, and nothing else', async ({ open }) => {
  const workbench = await open({ 'release.md': seed })
  await workbench.select('Hon Shane Jones')
  await workbench.type('Hon Shane Jnes')
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
})
