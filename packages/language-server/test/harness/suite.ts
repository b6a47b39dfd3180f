import { afterEach, beforeEach } from 'vitest'
import type { ClientCapabilities } from 'vscode-languageserver/node'
import { connect, type TestClient } from './client.ts'
import type { Running, Transport } from './transports.ts'
import { createWorld, type World } from './world.ts'

/** A folder and a way to start a server on it, anew for each test. */
export interface Surroundings {
  readonly world: World
  /** Starts a server with the folder, or with others, open. */
  start(
    capabilities?: ClientCapabilities,
    folders?: readonly string[],
    options?: Readonly<Record<string, unknown>>,
  ): Promise<TestClient>
}

/** Gives the tests of a block a folder and a server. */
export function surroundings(transport: Transport, built: string): () => Surroundings {
  let current: { world: World; running: Running[] }
  beforeEach(() => {
    current = { world: createWorld(), running: [] }
  })
  afterEach(async () => {
    const { world, running } = current
    for (const { connection, stop } of running) {
      await stop()
      connection.dispose()
    }
    world.end()
  })
  return () => ({
    world: current.world,
    async start(capabilities, folders, options) {
      const running = transport(built)
      current.running.push(running)
      const given = { storage: `${current.world.folder}/.cache`, ...options }
      return connect(running.connection, folders ?? [current.world.uri()], given, capabilities)
    },
  })
}
