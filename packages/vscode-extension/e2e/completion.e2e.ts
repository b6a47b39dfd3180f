import { expect } from 'vitest'
import { takePicture } from './picture.ts'
import { seed, test } from './scenario.ts'

test('Foreign Affairs is offered for `For`, and accepted', async ({ open, folder, page }) => {
  const workbench = await open({ 'release.md': seed.replace('  - Foreign Affairs\n', '') })
  await expect.poll(workbench.squiggled).toContain('Rt Hon Winston Peters')
  await workbench.goTo(8, 1)
  await workbench.press('End', 'Enter')
  await workbench.type('  - For')
  await expect.poll(workbench.suggestions).toContain('Foreign Affairs')
  await takePicture(page, 'completion')
  await workbench.press('Enter')
  await expect.poll(workbench.squiggled).toEqual([])
  await workbench.save()
  expect(folder.read('release.md')).toBe(seed)
})

test('names are completed in an emptied list, across spaces and without macrons', async ({
  open,
}) => {
  const emptied = seed.replace(/ministers:\n[\s\S]*?---/, 'ministers:\nportfolios:\n---')
  const workbench = await open({ 'release.md': emptied })
  await expect.poll(workbench.squiggled).not.toEqual([])
  await workbench.goTo(6, 1)
  await workbench.press('End', 'Enter')
  await workbench.type('  - maori dev')
  await expect.poll(workbench.suggestions).toContain('Māori Development')
  await workbench.press('Enter')
  await expect.poll(workbench.lines).toContain('  - Māori Development')
  await workbench.goTo(5, 1)
  await workbench.press('End', 'Enter')
  await workbench.type('  - tama p')
  await expect.poll(workbench.suggestions).toEqual(['Hon Tama Potaka'])
  await workbench.press('Enter')
  await expect.poll(workbench.lines).toContain('  - Hon Tama Potaka')
})

test('the address is completed from the title', async ({ open }) => {
  const address = /^url: .*$/m.exec(seed)?.[0] ?? ''
  const draft = seed.replace(address, 'url:').replace('Hon Shane Jones', 'Hon Shane Jnes')
  const workbench = await open({ 'release.md': draft })
  await expect.poll(workbench.squiggled).toContain('Hon Shane Jnes')
  await workbench.goTo(4, 5)
  await workbench.type(' ')
  await expect
    .poll(async () => (await workbench.suggestions()).join())
    .toContain('new-international-partnership')
  await workbench.press('Enter')
  await expect.poll(async () => (await workbench.lines()).join('')).toContain(address)
})

test('prose is left alone', async ({ open, page }) => {
  const workbench = await open({ 'release.md': seed.replace('Hon Shane Jones', 'Hon Shane Jnes') })
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
  await workbench.goTo(13, 1)
  await workbench.type('Foreign Aff')
  await expect
    .poll(workbench.lines)
    .toContainEqual(expect.stringMatching(/^Foreign AffNew Zealand/))
  expect(await page.locator('.suggest-widget.visible').count()).toBe(0)
})
