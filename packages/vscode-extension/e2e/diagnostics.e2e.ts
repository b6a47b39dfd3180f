import { expect, inject } from 'vitest'
import { takePicture } from './picture.ts'
import { serversOf } from './processes.ts'
import { seed, test } from './scenario.ts'

test('the seed has no squiggle; a misspelt minister has one, until it is taken back', async ({
  open,
}) => {
  const workbench = await open({ 'release.md': seed })
  await expect.poll(() => serversOf(inject('codeServer').extensions)).toHaveLength(1)
  await workbench.select('Hon Shane Jones')
  await workbench.type('Hon Shane Jnes')
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
  await expect
    .poll(async () => {
      await workbench.press('Control+z')
      return workbench.lines()
    })
    .toContain('  - Hon Shane Jones')
  await expect.poll(workbench.squiggled).toEqual([])
})

test('the quick fix mends a misspelt minister', async ({ open, folder, page }) => {
  const workbench = await open({ 'release.md': seed.replace('Hon Shane Jones', 'Hon Shane Jnes') })
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
  await takePicture(page, 'squiggle')
  await workbench.squiggles.first().hover({ force: true })
  await page.locator('.monaco-hover', { hasText: 'No minister of this name' }).waitFor()
  await takePicture(page, 'hover')
  await workbench.press('Escape')
  await workbench.goTo(7, 12)
  await page.locator('.codicon-light-bulb:visible').first().waitFor()
  const menu = page.locator('.action-widget .monaco-list-row.action.focused')
  await workbench.summon(menu, () => workbench.press('Control+.'))
  await takePicture(page, 'quick-fix')
  await workbench.press('Enter')
  await expect.poll(workbench.lines).toContain('  - Hon Shane Jones')
  await expect.poll(workbench.squiggled).toEqual([])
  await workbench.save()
  expect(folder.read('release.md')).toBe(seed)
})

test('a wrong pair is told at the minister, the portfolio and the title, with what was held', async ({
  open,
}) => {
  const workbench = await open({ 'release.md': seed })
  await workbench.select('- Resources')
  await workbench.type('- Health')
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jones', 'Health', 'Resources'])
  await expect
    .poll(async () => (await workbench.problems()).join('\n'))
    .toMatch(/Shane Jones was Minister for Oceans and Fisheries/)
  const problems = (await workbench.problems()).join('\n')
  expect(problems).toMatch(/Health.*held by none|none.*Health/)
  expect(problems).toMatch(/Simeon Brown/)
})

test('fix all on save mends what is beyond doubt', async ({ open, folder }) => {
  const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.releaseLint': 'explicit' } }
  const workbench = await open({
    'release.md': seed,
    '.vscode/settings.json': JSON.stringify({ '[markdown]': settings }),
  })
  await workbench.select('New international')
  await workbench.type('New  international')
  await expect.poll(workbench.squiggled).not.toEqual([])
  // A window of VS Code that has just come up does not act on the first save yet.
  const afterSaving = async (): Promise<string> => {
    await workbench.press('Control+s')
    return folder.read('release.md')
  }
  await workbench.save()
  await expect.poll(afterSaving, { interval: 1500 }).toBe(seed)
  await expect.poll(workbench.squiggled).toEqual([])
})

test('in Restricted Mode a release is checked all the same', async ({ open }) => {
  const workbench = await open({ 'release.md': seed }, 'restricted')
  await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
  await workbench.select('Hon Shane Jones')
  await workbench.type('Hon Shane Jnes')
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
})
