import { expect } from 'vitest'
import { seed, test } from './scenario.ts'

test('the hover over a minister says what they hold that day', async ({ open, page }) => {
  const workbench = await open({ 'release.md': seed.replace('Resources\n', 'Resurces\n') })
  await expect.poll(workbench.squiggled).toContain('Resurces')
  await page.locator('.view-line span', { hasText: 'Hon Shane Jones' }).last().hover()
  const hover = page.locator('.monaco-hover', { hasText: 'Minister for Resources' })
  await hover.waitFor()
  expect(await hover.innerText()).toContain('Shane Jones')
})
