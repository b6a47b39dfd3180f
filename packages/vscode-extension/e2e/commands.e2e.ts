import { expect, inject } from 'vitest'
import { takePicture } from './picture.ts'
import { serversOf } from './processes.ts'
import { seed, test } from './scenario.ts'

test('New Release asks, and writes the file where it belongs', async ({ open, folder, page }) => {
  const workbench = await open({ 'README.md': '# Releases\n' })
  const tick = async (title: string, name: string): Promise<void> => {
    await page.locator('.quick-input-title', { hasText: title }).waitFor()
    await workbench.type(name)
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click()
    await workbench.press('Enter')
  }
  await workbench.command('Release Lint: New Release…')
  await page.locator('.quick-input-title', { hasText: 'title' }).waitFor()
  await workbench.type('Minerals plan for the South Island')
  await workbench.press('Enter')
  await page.locator('.quick-input-title', { hasText: 'date' }).waitFor()
  await workbench.press('Control+a')
  await workbench.type('2025-11-25')
  await workbench.press('Enter')
  await tick('ministers', 'Hon Shane Jones')
  await page.locator('.quick-input-title', { hasText: 'portfolios' }).waitFor()
  await takePicture(page, 'new-release', '.quick-input-widget')
  await tick('portfolios', 'Resources')
  const path = 'releases/2025/11/2025-11-25-minerals-plan-south-island.md'
  await workbench.opened('2025-11-25-minerals-plan')
  await page.locator('.monaco-editor.focused').waitFor()
  await workbench.type('Resources Minister Shane Jones has a plan.')
  await workbench.save()

  expect(folder.read(path)).toBe(`---
title: "Minerals plan for the South Island"
date: 2025-11-25
url: https://www.beehive.govt.nz/release/minerals-plan-south-island
ministers:
  - Hon Shane Jones
portfolios:
  - Resources
---

Resources Minister Shane Jones has a plan.`)
  expect(await workbench.squiggled()).toEqual([])
})

test('New Release offers the names of the register files of the config', async ({ open, page }) => {
  const since = '"from": "2025-01-01", "to": null'
  const workbench = await open({
    'README.md': '# Releases\n',
    '.releaselintrc.json': '{"register": ["register/*.yaml"]}',
    'register/ministers.yaml': `[{"id": "ana-example", "name": "Ana Example", "listedAs": [{"as": "Hon Ana Example", ${since}}]}]`,
    'register/tenures.yaml': `[{"minister": "ana-example", "portfolio": "health", "role": "associate", ${since}}]`,
  })
  await workbench.command('Release Lint: New Release…')
  await page.locator('.quick-input-title', { hasText: 'title' }).waitFor()
  await workbench.type('Minerals')
  await workbench.press('Enter')
  await page.locator('.quick-input-title', { hasText: 'date' }).waitFor()
  await workbench.press('Enter')
  await page.locator('.quick-input-title', { hasText: 'ministers' }).waitFor()
  await workbench.type('Ana Exam')
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Hon Ana Example' })
  await expect.poll(() => row.innerText()).toMatch(/Health/)
})

test('Lint Workspace lists the problems of files that are not open', async ({ open, page }) => {
  const workbench = await open({
    'README.md': '# Releases\n',
    'release.md': seed.replace('Hon Shane Jones', 'Hon Shane Jnes'),
  })
  await workbench.command('Release Lint: Lint Workspace')
  // A terminal has to be up before the task can run in it.
  await page.locator('[id="status.runningTasks"]').waitFor()
  await expect
    .poll(async () => (await workbench.problems()).join('\n'))
    .toMatch(/Hon Shane Jnes.*minister-known.*\[Ln 7, Col 5\]/)
})

test('Open Configuration writes a config that is checked', async ({ open, folder }) => {
  const workbench = await open({ 'release.md': seed })
  await workbench.command('Release Lint: Open Configuration')
  await workbench.opened('.releaselintrc.json')
  await workbench.select('recommended')
  await workbench.type('strct')
  await expect.poll(workbench.squiggled).toEqual(['"strct"'])
  await workbench.press('Control+z')
  expect(JSON.parse(folder.read('.releaselintrc.json'))).toEqual({
    extends: 'recommended',
    rules: {},
  })
})

test('Restart Server starts another one; Show Output and Copy Diagnostic Info tell of it', async ({
  open,
  page,
}) => {
  const { extensions } = inject('codeServer')
  // Those of windows that are closed.
  await expect.poll(() => serversOf(extensions)).toEqual([])
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const workbench = await open({ 'release.md': seed.replace('Hon Shane Jones', 'Hon Shane Jnes') })
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
  const servers = (): number[] => serversOf(extensions)
  const [first] = servers()
  expect(servers()).toEqual([first])
  await workbench.command('Release Lint: Restart Server')
  const others = (): number[] => servers().filter(id => id !== first)
  await expect.poll(others).toHaveLength(1)
  const [next] = others()
  await expect.poll(servers).toEqual([next])
  await expect.poll(workbench.squiggled).toEqual(['Hon Shane Jnes'])
  const panel = page.locator('.part.panel .action-item.checked .action-label[aria-label^="Output"]')
  await workbench.summon(panel, () => workbench.command('Release Lint: Show Output'))
  const copied = async (): Promise<string> => {
    await workbench.command('Release Lint: Copy Diagnostic Info')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await expect.poll(copied).toMatch(/^Release Lint: \d+\.\d+\.\d+\n.*\nserver: running\n/s)
})
