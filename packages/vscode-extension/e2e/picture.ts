import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url))

/** Keeps what the editor shows as a picture of the documentation. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const box = await page.locator('.editor-group-container.active').boundingBox()
  if (!box) throw new Error('No editor is open')
  const clip = { x: box.x, y: box.y, width: Math.min(box.width, 840), height: 400 }
  await page.screenshot({ path: `${docs}${name}.png`, clip })
}
