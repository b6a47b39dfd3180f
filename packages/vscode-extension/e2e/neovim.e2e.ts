import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect } from 'vitest'
import { configOf, withServer } from './other-editor.ts'
import { seed, test } from './scenario.ts'

interface Problem {
  readonly lnum: number
  readonly col: number
  readonly message: string
}

test('Neovim underlines a misspelt minister until it is taken back, and fixes on save', async ({
  folder,
  onTestFinished,
}) => {
  folder.write('release.md', seed)
  const socket = join(folder.path, 'nvim')
  const configs = ['-u', configOf('neovim-0.7.lua'), '-S', configOf('neovim-fix-on-save.lua')]
  const options = ['--headless', '--clean', ...configs, '--listen', socket]
  const editor = spawn('nvim', [...options, 'release.md'], {
    cwd: folder.path,
    env: withServer,
    stdio: 'ignore',
  })
  onTestFinished(async () => {
    const ended = once(editor, 'exit')
    editor.kill()
    await ended
  })
  const ask = (...command: string[]): string => {
    const answer = spawnSync('nvim', ['--server', socket, ...command], { encoding: 'utf8' })
    // Before 0.10 it answers on standard error.
    return answer.stdout + answer.stderr
  }
  const problems = (): Problem[] =>
    JSON.parse(ask('--remote-expr', 'json_encode(luaeval("vim.diagnostic.get(0)"))'))
  const clients = (): string =>
    ask('--remote-expr', 'luaeval("#vim.tbl_keys(vim.lsp.buf_get_clients(0))")')

  await expect.poll(clients).toBe('1')
  ask('--remote-send', '7G$ciwJnes<Esc>')
  await expect
    .poll(problems)
    .toMatchObject([
      { lnum: 6, col: 4, message: expect.stringContaining('Unknown minister `Hon Shane Jnes`') },
    ])
  ask('--remote-send', 'u')
  await expect.poll(problems).toEqual([])
  ask('--remote-send', '2G0WWi<Space><Esc>:w<CR>')
  await expect.poll(() => folder.read('release.md')).toBe(`${seed}\n`)
})
