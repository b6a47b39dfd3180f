import { expect, inject } from 'vitest'
import { seed, test } from './scenario.ts'
import { startTestWeb } from './test-web.ts'
import { createWorkbench } from './workbench.ts'

test('in VS Code for the Web the server runs in a worker', async ({
  folder,
  page,
  onTestFinished,
}) => {
  folder.write('release.md', seed)
  const web = await startTestWeb(inject('codeServer').extensions, folder.path)
  onTestFinished(web.stop)
  await page.goto(web.url)
  const workbench = createWorkbench(page)
  await workbench.openFile('release.md')
  await workbench.select('Hon Shane Jones')
  await workbench.type('Hon Shane Jnes')
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
})
