import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { editorsFolder } from './editors/setup.mjs'
import { configOf, withServer } from './other-editor.ts'
import { test as scenario, seed } from './scenario.ts'

/** A terminal in which Helix shows the seed. */
interface Terminal {
  screen(): string
  /** The column of the cursor. */
  column(): number
  type(text: string): void
  press(...keys: string[]): void
}

const test = scenario.extend<{ terminal: Terminal }>({
  terminal: async ({ folder }, use) => {
    folder.write('release.md', seed)
    folder.write('config/helix/languages.toml', readFileSync(configOf('helix.toml'), 'utf8'))
    const env = {
      ...withServer,
      XDG_CONFIG_HOME: join(folder.path, 'config'),
      XDG_CACHE_HOME: join(folder.path, 'cache'),
    }
    const options = ['-u', '-f', '/dev/null', '-S', join(folder.path, 'tmux')]
    const tmux = (...command: string[]): string =>
      execFileSync('tmux', [...options, ...command], { cwd: folder.path, env, encoding: 'utf8' })
    const helix = join(editorsFolder, 'bin/hx')
    tmux('new-session', '-d', '-x', '120', '-y', '40', helix, 'release.md')
    await use({
      screen: () => tmux('capture-pane', '-p'),
      column: () => Number(tmux('display-message', '-p', '#{cursor_x}')),
      type: text => tmux('send-keys', '-l', text),
      press: (...keys) => tmux('send-keys', ...keys),
    })
    tmux('kill-server')
  },
})

test('Helix shows a misspelt minister, mends it, and completes a portfolio', async ({
  folder,
  terminal: { screen, column, type, press },
}) => {
  const office = 'Minister for Regional Development'
  await expect.poll(screen).toContain('NOR')
  type('7GfJ')
  // Nothing is shown before the server is up.
  const hover = (): string => {
    const shown = screen()
    if (!shown.includes(office)) type(' k')
    return shown
  }
  await expect.poll(hover, { interval: 250 }).toContain(office)
  expect(screen()).not.toContain('●')
  press('Escape')
  // A key right after Escape would be one with Alt.
  await expect.poll(screen).not.toContain(office)

  type('ld')
  await expect.poll(screen).toContain('Unknown minister `Hon Shane Jnes`')
  type(' a')
  await expect.poll(screen).toContain('Replace with `Hon Shane Jones`')
  press('Enter')
  await expect.poll(screen).not.toContain('●')

  type('9Gxd')
  await expect.poll(screen).not.toContain('Foreign Affairs')
  type('8Go')
  await expect.poll(screen).toContain('INS')
  // Of changes that come at once, Helix 25.01 may send a later one first.
  for (const letter of '  - For') {
    const before = column()
    type(letter)
    await expect.poll(column, { interval: 5 }).toBe(before + 1)
  }
  await expect.poll(screen).toMatch(/^ Foreign Affairs /m)
  press('Tab', 'Enter', 'Escape')
  await expect.poll(screen).toContain('NOR')
  type(':w')
  press('Enter')
  // Helix ends every file with a newline.
  await expect.poll(() => folder.read('release.md')).toBe(`${seed}\n`)
})
