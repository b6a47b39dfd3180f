import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { editorsFolder } from './editors/setup.mjs'

/** A real VS Code: its server and extension host; a browser is its window. */
export interface CodeServer {
  readonly url: string
  /** Where extensions run from: what a process of ours names in its arguments. */
  readonly extensions: string
  stop(): Promise<void>
}

const node = join(
  editorsFolder,
  `node/node_modules/node-${process.platform}-${process.arch}/bin/node`,
)
const entry = join(editorsFolder, 'node_modules/code-server/out/node/entry.js')

/** What keeps a window still: nothing that asks, animates or reaches out. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.autoUpdate': false,
  // A browser would save by itself, which is not what a user of the desktop sees.
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.enabled': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.editor.useModal': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
}

/** Starts code-server with a packed extension; `trusted: false` opens every folder in Restricted Mode. */
export async function startCodeServer(vsix: string, trusted: boolean): Promise<CodeServer> {
  const data = mkdtempSync(join(tmpdir(), 'release-lint-code-server-'))
  const extensions = join(data, 'extensions')
  mkdirSync(join(data, 'User'), { recursive: true })
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(SETTINGS))
  const config = join(data, 'config.yaml')
  writeFileSync(config, 'cert: false\n')
  const places = ['--user-data-dir', data, '--extensions-dir', extensions, '--config', config]
  execFileSync(node, [entry, ...places, '--install-extension', vsix], { stdio: 'ignore' })
  const options = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-update-check']
  // The extension host of a closed window would wait for hours.
  options.push('--reconnection-grace-time', '1')
  if (trusted) options.push('--disable-workspace-trust')
  const server = spawn(node, [entry, ...places, ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  const url = await firstMatch(server.stdout, /http:\/\/127\.0\.0\.1:\d+/)
  return {
    url,
    extensions,
    async stop() {
      const ended = once(server, 'exit')
      if (server.pid) process.kill(-server.pid)
      await ended
      rmSync(data, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** The first text of a stream's lines that matches. */
export async function firstMatch(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  for await (const line of createInterface(stream)) {
    const found = pattern.exec(line)?.[0]
    if (found !== undefined) {
      stream.resume()
      return found
    }
  }
  throw new Error(`The process ended before it printed ${pattern}`)
}
