import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
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

/** Starts a server; `built` is the folder of the bundles. */
export type Transport = (built: string) => Running

/** The bin, in a process of its own. */
export const stdio: Transport = built => {
  const child = spawn(process.execPath, [join(built, 'node.cjs'), '--stdio'], {
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

/** The server in this process. */
export const memory: Transport = () => {
  const [up, down] = [new PassThrough(), new PassThrough()]
  serve(createConnection(up, down), {
    createHost: ({ initializationOptions }) => createNodeHost(initializationOptions.storage),
  })
  const connection = createProtocolConnection(down, up)
  return {
    connection,
    // It goes on in this process otherwise, and keeps what it knows once the folder is gone.
    async stop() {
      await connection.sendRequest('shutdown')
    },
  }
}

/** The bundle for browsers, in a thread that has nothing of Node. */
export const worker: Transport = built => {
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
