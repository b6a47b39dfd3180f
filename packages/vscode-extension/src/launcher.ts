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
  readonly onDidChangeState: VsCodeEvent<State>
  readonly output: LogOutputChannel
  /** Starts it, if it is not started; shows once why it cannot be. */
  start(): Promise<void>
  /** Ends it and starts it anew. */
  restart(): Promise<void>
  /** Ends it. */
  stop(): Promise<void>
}

/** Creates the launcher; it loads and starts nothing. */
export function createLauncher(context: ExtensionContext): Launcher {
  const changes = new EventEmitter<State>()
  const output = window.createOutputChannel('Release Lint', { log: true })
  let client: BaseLanguageClient | undefined
  let state: State = 'idle'
  const enter = (next: State): void => {
    state = next
    changes.fire(next)
  }
  const launcher: Launcher = {
    get state() {
      return state
    },
    onDidChangeState: changes.event,
    output,
    async start() {
      if (state === 'starting' || state === 'running') return
      enter('starting')
      try {
        const { createClient } = await import('#client')
        client = await createClient(context, output, running =>
          enter(running ? 'running' : 'failed'),
        )
        await client.start()
      } catch (error) {
        enter('failed')
        await reportFailure(error, output)
      }
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
