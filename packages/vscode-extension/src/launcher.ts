import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  type Event as VsCodeEvent,
  window,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** What the language server does. */
export type State = 'idle' | 'starting' | 'running' | 'failed'

/** Starts the language server when it is first needed, and says how it is. */
export interface Launcher extends Disposable {
  readonly state: State
  /** Fires when the state changes, and when the server tells that what it does has changed. */
  readonly onDidChange: VsCodeEvent<void>
  readonly output: LogOutputChannel
  /** Starts it, if it is not started; shows once why it cannot be. */
  start(): Promise<void>
  /** Asks it something beyond the protocol; undefined while it does not run. */
  ask<Answer>(method: string, params: object): Promise<Answer | undefined>
  /** Ends it and starts it anew. */
  restart(): Promise<void>
  /** Ends it. */
  stop(): Promise<void>
}

/** Creates the launcher; it loads and starts nothing. */
export function createLauncher(context: ExtensionContext): Launcher {
  const changes = new EventEmitter<void>()
  const output = window.createOutputChannel('Release Lint', { log: true })
  let client: BaseLanguageClient | undefined
  let state: State = 'idle'
  let started = Promise.resolve()
  const enter = (next: State): void => {
    state = next
    changes.fire()
  }
  const launch = async (): Promise<void> => {
    try {
      const { createClient } = await import('#client')
      client = await createClient(context, output, running => enter(running ? 'running' : 'failed'))
      client.onNotification('releaseLint/statusChanged', () => changes.fire())
      await client.start()
    } catch (error) {
      enter('failed')
      void reportFailure(error, output)
    }
  }
  const launcher: Launcher = {
    get state() {
      return state
    },
    onDidChange: changes.event,
    output,
    start() {
      if (state === 'starting' || state === 'running') return started
      enter('starting')
      started = launch()
      return started
    },
    async ask(method, params) {
      return state === 'running' ? client?.sendRequest(method, params) : undefined
    },
    async restart() {
      await launcher.stop()
      await launcher.start()
    },
    async stop() {
      const old = client
      client = undefined
      enter('idle')
      await old?.dispose()
    },
    dispose() {
      changes.dispose()
      output.dispose()
    },
  }
  return launcher
}

async function reportFailure(error: unknown, output: LogOutputChannel): Promise<void> {
  output.error(error instanceof Error ? error : String(error))
  const show = l10n.t('Show Output')
  const chosen = await window.showErrorMessage(l10n.t('The language server did not start'), show)
  if (chosen === show) output.show()
}
