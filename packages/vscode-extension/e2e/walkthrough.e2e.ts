import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { test } from './scenario.ts'

const textOf = (name: string): string =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const texts: Record<string, string> = JSON.parse(textOf('package.nls.json'))
const [walkthrough] = JSON.parse(textOf('package.json')).contributes.walkthroughs

/** A text of the manifest as it is shown. */
const shown = (key: string): string => texts[key.replaceAll('%', '')] ?? ''

test('the walkthrough has all its steps, each with its picture', async ({ open, page }) => {
  // A narrow one shows no pictures.
  await page.setViewportSize({ width: 1700, height: 900 })
  const workbench = await open({ 'README.md': '# Releases\n' })
  // One list follows the other, so that the palette does not close between.
  await workbench.press('F1')
  const rows = page.locator('.quick-input-list .monaco-list-row')
  for (const text of ['Welcome: Open Walkthrough...', shown(walkthrough.title)]) {
    await page.keyboard.insertText(text)
    await rows.first().filter({ hasText: text }).waitFor()
    // Not by the mouse, whose hover may lie over the row.
    await page.keyboard.press('Enter')
  }
  for (const { title, media } of walkthrough.steps) {
    await page.locator('.getting-started-step', { hasText: shown(title) }).click()
    if (media.markdown) {
      // A document is shown in a frame of its own.
      await page.locator('.getting-started-media iframe, .webview.ready').first().waitFor()
      continue
    }
    const picture = page.locator(`.getting-started-media img[alt="${shown(media.altText)}"]`)
    await expect
      .poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0)
  }
})
