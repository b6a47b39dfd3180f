import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect } from 'vitest'
import { firstMatch } from './code-server.ts'
import { editorsFolder, WEB_BUILD } from './editors/setup.mjs'

/** A real VS Code for the Web: everything runs in the browser, extensions in a web worker. */
export interface TestWeb {
  readonly url: string
  stop(): Promise<void>
}

const script = join(editorsFolder, 'node_modules/@vscode/test-web/out/server/index.js')

/** Serves a folder in VS Code for the Web, with the extension that is installed in `extensions`. */
export async function startTestWeb(extensions: string, folder: string): Promise<TestWeb> {
  const name = readdirSync(extensions).find(entry => entry.startsWith('release-lint.'))
  const port = await freePort()
  const server = spawn(
    process.execPath,
    [
      script,
      '--browser=none',
      '--quality=stable',
      `--commit=${WEB_BUILD}`,
      `--port=${port}`,
      `--testRunnerDataDir=${join(editorsFolder, 'web-cache')}`,
      `--extensionDevelopmentPath=${join(extensions, name ?? '')}`,
      folder,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const url = `http://localhost:${port}`
  await firstMatch(server.stdout, /Listening/)
  // It says so before it does.
  const answers = (): Promise<boolean> =>
    fetch(url, { method: 'HEAD' }).then(
      () => true,
      () => false,
    )
  await expect.poll(answers).toBe(true)
  return {
    url,
    async stop() {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('No free port')
  return address.port
}
