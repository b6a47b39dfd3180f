import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A window of VS Code, by what its user sees and presses. */
export interface Workbench {
  readonly page: Page
  /** Puts the cursor there; both count from one. */
  goTo(line: number, column: number): Promise<void>
  /** Marks the first place of a text in the editor, by the find widget. */
  select(text: string): Promise<void>
  /** Types like a person: key by key. */
  type(text: string): Promise<void>
  press(...keys: string[]): Promise<void>
  /** Runs a command of the palette by its title. */
  command(title: string): Promise<void>
  /** Asks until something is shown: a busy window now and then loses a key, and whoever wants it asks again. */
  summon(shown: Locator, ask: () => Promise<void>): Promise<void>
  /** Opens a file by its name in the explorer. */
  openFile(name: string): Promise<void>
  /** Waits until the file of a name can be typed in. */
  opened(name: string): Promise<void>
  /** Unfolds a folder of the explorer. */
  unfold(name: string): Promise<void>
  /** Saves the file of the active editor. */
  save(): Promise<void>
  /** The rows of the Problems view, files and problems. */
  problems(): Promise<string[]>
  /** What the language status of ours says, in the hover over `{}` in the status bar. */
  status(): Promise<string>
  /** The squiggles, of both severities. */
  readonly squiggles: Locator
  /** The texts that squiggles lie under, from the top. */
  squiggled(): Promise<string[]>
  /** The lines in sight, from the top. */
  lines(): Promise<string[]>
  /** The labels of the suggestion list; none when it is closed. */
  suggestions(): Promise<string[]>
}

/** Opens a file of a folder, or a workspace file, in a window of the editor at `url`; waits until it can be typed in. */
export async function openWorkbench(
  page: Page,
  { url, folder, file }: { url: string; folder: string; file: string },
): Promise<Workbench> {
  const { host } = new URL(url)
  const payload = [['openFile', `vscode-remote://${host}${join(folder, file)}`]]
  const workspace = file.endsWith('.code-workspace') ? join(folder, file) : undefined
  const query = new URLSearchParams(
    workspace ? { workspace } : { folder, payload: JSON.stringify(payload) },
  )
  await page.goto(`${url}/?${query}`)
  const ready = workspace ? '.explorer-folders-view .monaco-list-row' : '.monaco-editor .view-line'
  const first = page.locator(ready).first()
  // Now and then a window has read a workspace file before it could, and then shows no folder.
  if (workspace) await first.waitFor({ timeout: 10_000 }).catch(() => page.reload())
  await first.waitFor()
  return createWorkbench(page)
}

/** What a user can do in the window of a page, however it was opened. */
export function createWorkbench(page: Page): Workbench {
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const type = (text: string): Promise<void> => page.keyboard.type(text, { delay: 20 })
  const enter = async (text: string, row: string): Promise<void> => {
    await page.locator('.quick-input-widget input[type=text]').waitFor()
    await page.keyboard.insertText(text)
    const focused = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row })
    await focused.waitFor({ timeout: 5000 })
    await press('Enter')
    // A command may ask in the same place as soon as it runs: what has to go is its row.
    await focused.waitFor({ state: 'hidden' })
  }
  const opened = async (name: string): Promise<void> => {
    await page.locator('.tab.active', { hasText: name }).waitFor()
    await page
      .locator('.editor-group-container.active .editor-instance .view-line')
      .first()
      .waitFor()
  }
  return {
    page,
    opened,
    press,
    type,
    async goTo(line, column) {
      await page.locator('.editor-group-container.active .editor-instance .view-lines').click()
      await press('Control+g')
      await enter(`${line}:${column}`, `${column}`)
    },
    async select(text) {
      await page.locator('.editor-group-container.active .editor-instance .view-lines').click()
      await press('Control+Home', 'Control+f')
      await page.locator('.find-widget.visible').waitFor()
      await press('Control+a')
      await page.keyboard.insertText(text)
      const count = page.locator('.find-widget.visible .matchesCount')
      await count.filter({ hasText: / of [1-9]/ }).waitFor()
      if (/^\?/.test(await count.innerText())) await press('Enter')
      await count.filter({ hasText: /^1 of/ }).waitFor()
      // The widget takes no key until it has slid in.
      while (await count.isVisible()) await press('Escape')
    },
    async command(title) {
      // A palette that was opened too early does not list what extensions bring.
      for (let tries = 4; tries > 0; tries--) {
        await press('F1')
        await page.locator('.quick-input-widget').waitFor()
        try {
          return await enter(title, title)
        } catch (error) {
          if (tries === 1) throw error
          await press('Escape', 'Escape')
        }
      }
    },
    async summon(shown, ask) {
      const isShown = async (): Promise<boolean> => {
        await ask()
        return shown.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        )
      }
      await expect.poll(isShown).toBe(true)
    },
    async openFile(name) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick()
      await opened(name)
    },
    async unfold(name) {
      const row = page.locator(
        `.explorer-folders-view .monaco-list-row[aria-expanded][aria-label^="${name}"]`,
      )
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
    },
    async save() {
      await page.locator('.tab.active.dirty').waitFor()
      await press('Control+s')
      await page.locator('.tab.active:not(.dirty)').waitFor()
    },
    async problems() {
      const rows = page.locator('.markers-panel .monaco-list-row')
      if (!(await page.locator('.markers-panel').isVisible())) await press('Control+Shift+m')
      return (await rows.allInnerTexts()).map(text => text.replaceAll(/\s+/g, ' '))
    },
    async status() {
      const rows = page.locator('.hover-language-status')
      const shown = await rows.count()
      if (shown === 0) {
        await page.mouse.move(0, 0)
        await page.locator('[id="status.languageStatus"]').hover()
        await rows.first().waitFor()
      }
      return (await rows.allInnerTexts()).join('\n')
    },
    squiggles: page.locator('.squiggly-error, .squiggly-warning'),
    squiggled: () => page.evaluate(textsUnderSquiggles),
    lines: () => page.evaluate(linesInSight),
    suggestions: () => page.locator('.suggest-widget.visible .label-name').allInnerTexts(),
  }
}

/** Runs in the page: the order of the elements is not that of the lines. */
function linesInSight(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.view-line')]
    .map(line => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
}

/** Runs in the page: the characters whose boxes a squiggle covers. */
function textsUnderSquiggles(): string[] {
  const boxes = [...document.querySelectorAll('.squiggly-error, .squiggly-warning')]
    .map(squiggle => squiggle.getBoundingClientRect())
    .sort((a, b) => a.top - b.top || a.left - b.left)
  const characters: { text: string; x: number; y: number }[] = []
  for (const line of document.querySelectorAll('.view-line')) {
    // A box is asked for each character: only where one can be covered.
    const { top, bottom } = line.getBoundingClientRect()
    if (!boxes.some(box => box.top < bottom && box.bottom > top)) continue
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        characters.push({
          text: text[at] ?? '',
          x: (left + right) / 2,
          y: (top + bottom) / 2,
        })
      }
    }
  }
  return boxes.map(box =>
    characters
      .filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
      .map(({ text }) => text.replace('\u00a0', ' '))
      .join(''),
  )
}
