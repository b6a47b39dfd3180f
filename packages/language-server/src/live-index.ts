import type { Host } from './host.ts'
import type { IndexOptions, WorkspaceIndex } from './workspace/index-types.ts'
import { createWorkspaceIndex } from './workspace/workspace-index.ts'

/** The index of the workspace folders that are open. */
export interface LiveIndex {
  readonly now: WorkspaceIndex
  /** Reads the folders, if that has not begun; resolves when all are read. */
  start(): Promise<void>
  /** Makes the index anew, since other folders are open. */
  renew(): void
  /** Keeps what is known for the next session, and ends. */
  end(): Promise<void>
}

/** Creates the index of `folders`; it reads nothing until it is started. */
export function createLiveIndex(
  host: Host,
  folders: ReadonlySet<string>,
  options: Omit<IndexOptions, 'folders' | 'home'>,
): LiveIndex {
  const create = (): WorkspaceIndex =>
    createWorkspaceIndex(host, { ...options, folders: [...folders], home: host.home })
  let now = create()
  let started: Promise<void> | undefined
  let ended: Promise<unknown> = Promise.resolve()
  const start = (): Promise<void> => {
    started ??= now.start()
    return started
  }
  const end = async (): Promise<void> => {
    const [old, before] = [now, ended]
    await old.store()
    old.dispose()
    await before
  }
  return {
    get now() {
      return now
    },
    start,
    renew() {
      ended = end()
      now = create()
      if (!started) return
      started = undefined
      void start()
    },
    end,
  }
}
