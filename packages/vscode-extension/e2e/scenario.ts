import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, inject } from 'vitest'
import { editorsFolder } from './editors/setup.mjs'
import { openWorkbench, type Workbench } from './workbench.ts'

/** The seed: a release without a fault. */
export const seed = readFileSync(
  new URL(
    '../../../seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md',
    import.meta.url,
  ),
  'utf8',
)

/** A folder of files on disk, for one test. */
export interface Folder {
  readonly path: string
  read(file: string): string
  write(file: string, text: string): void
}

interface Fixtures {
  browser: Browser
  page: Page
  folder: Folder
  /** Writes the files, opens the first of them in VS Code. */
  open(
    files: Readonly<Record<string, string>>,
    editor?: 'codeServer' | 'restricted',
  ): Promise<Workbench>
}

const CHROMIUM = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where the last sight of a failed test goes. */
const failurePath = (name: string): string =>
  join(editorsFolder, 'failures', `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`)

/** A test in a real editor: a fresh folder and a fresh window. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the pattern
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, task }, use) => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 760 } })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await use(page)
    if (task.result?.state === 'fail') await page.screenshot({ path: failurePath(task.name) })
    await context.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the pattern
  folder: async ({}, use) => {
    const path = mkdtempSync(join(tmpdir(), 'releases-'))
    await use({
      path,
      read: file => readFileSync(join(path, file), 'utf8'),
      write: (file, text) => {
        mkdirSync(dirname(join(path, file)), { recursive: true })
        writeFileSync(join(path, file), text)
      },
    })
    rmSync(path, { recursive: true })
  },
  open: async ({ folder, page }, use) => {
    await use((files, editor = 'codeServer') => {
      for (const [file, text] of Object.entries(files)) folder.write(file, text)
      const [file = ''] = Object.keys(files)
      return openWorkbench(page, { url: inject(editor).url, folder: folder.path, file })
    })
  },
})
