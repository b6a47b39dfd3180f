import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url))
const images = fileURLToPath(new URL('../images/', import.meta.url))
/** Those that the walkthrough shows as well. */
const WALKTHROUGH = new Set(['new-release', 'quick-fix'])
const EDITOR = '.editor-group-container.active'

/** Keeps what a part of the window shows as a picture: large for the documentation, small for the walkthrough. */
export async function takePicture(page: Page, name: string, part: string = EDITOR): Promise<void> {
  const box = await page.locator(part).boundingBox()
  if (!box) throw new Error(`Nothing to take a picture of: ${part}`)
  const cut = (width: number, height: number) => ({
    x: box.x,
    y: box.y,
    width: Math.min(box.width, width),
    height: Math.min(box.height, height),
  })
  await page.screenshot({ path: `${docs}${name}.png`, clip: cut(840, 400) })
  if (!WALKTHROUGH.has(name)) return
  await page.screenshot({
    path: `${images}${name}.jpg`,
    type: 'jpeg',
    quality: 50,
    clip: cut(520, 260),
  })
}
