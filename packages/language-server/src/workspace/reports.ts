import { createDelayed } from './delayed.ts'
import type { IndexOptions, IndexStatus } from './index-types.ts'

/** What an index tells of itself. */
export interface Reports {
  readonly epoch: number
  readonly status: IndexStatus
  /** Something changed that the findings of another release may depend on. */
  changed(): void
  update(status: Partial<IndexStatus>): void
}

const CHANGED_MS = 50
const STATUS_MS = 100

/** Tells `options` of changes, of several at once where they follow each other, until `signal` is aborted. */
export function createReports(
  { onDidChange, onStatus }: IndexOptions,
  signal: AbortSignal,
): Reports {
  let epoch = 0
  let status: IndexStatus = { state: 'waiting', done: 0, total: 0, refused: [] }
  const tellChange = createDelayed(CHANGED_MS, signal, () => onDidChange?.(epoch))
  const tellStatus = createDelayed(STATUS_MS, signal, () => onStatus?.(status))
  return {
    get epoch() {
      return epoch
    },
    get status() {
      return status
    },
    changed() {
      epoch++
      tellChange.ask()
    },
    update(next) {
      status = { ...status, ...next }
      tellStatus.ask()
    },
  }
}
