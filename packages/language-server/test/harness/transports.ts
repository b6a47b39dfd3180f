import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createConnection,
  createProtocolConnection,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver/node'
import { createNodeHost } from '../../src/host-node.ts'
import { serve } from '../../src/server.ts'

/** A running server, and the connection of a client to it. */
export interface Running {
  readonly connection: ProtocolConnection
  stop(): Promise<void>
}

/** Starts a server; `built` is the folder of the bundles, `storage` where it may keep things. */
export type Transport = (built: string, storage: string) => Running

const home = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles the server into a folder of its own. */
export function buildServer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-language-server-'))
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', folder], {
    cwd: home,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return folder
}

/** Removes what was bundled. */
export function removeServer(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

const stdio: Transport = built => {
  const child = spawn(process.execPath, [join(built, 'node.mjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  return {
    connection: createProtocolConnection(child.stdout, child.stdin),
    async stop() {
      child.stdin.end()
      await exit
    },
  }
}

const memory: Transport = (_, storage) => {
  const [up, down] = [new PassThrough(), new PassThrough()]
  serve(createConnection(up, down), { createHost: () => createNodeHost(storage) })
  return {
    connection: createProtocolConnection(down, up),
    stop: async () => {},
  }
}

const worker: Transport = built => {
  const thread = new Worker(new URL('worker-scope.mjs', import.meta.url), {
    workerData: join(built, 'worker.js'),
  })
  return {
    connection: createProtocolConnection(new ThreadReader(thread), new ThreadWriter(thread)),
    async stop() {
      await thread.terminate()
    },
  }
}

class ThreadReader extends AbstractMessageReader {
  readonly #thread: Worker
  constructor(thread: Worker) {
    super()
    this.#thread = thread
    thread.on('error', error => this.fireError(error))
  }
  listen(callback: (message: Message) => void) {
    this.#thread.on('message', callback)
    return { dispose: () => this.#thread.off('message', callback) }
  }
}

class ThreadWriter extends AbstractMessageWriter {
  readonly #thread: Worker
  constructor(thread: Worker) {
    super()
    this.#thread = thread
  }
  async write(message: Message): Promise<void> {
    this.#thread.postMessage(message)
  }
  end(): void {}
}

/** The ways in which editors run the server. */
export const TRANSPORTS: readonly (readonly [name: string, transport: Transport])[] = [
  ['the bin over stdio', stdio],
  ['in memory', memory],
  ['the bundle as a worker', worker],
]
