import { type Batch, checkBatch } from './check-batch.ts'
import type { Beside } from './check-file.ts'
import type { FoundFile } from './files.ts'
import { BATCH_SIZE } from './helpers.ts'
import { packBatch, unpackBatch } from './packed-batch.ts'
import type { Session } from './session.ts'
import { memoryFlags, setFlags } from './v8-flags.ts'

/** Checks files in this thread; little is kept of each that is done. */
export function checkInTurn(
  files: readonly FoundFile[],
  session: Session,
  { onFiles, ...beside }: Beside & { onFiles?: (count: number) => void } = {},
): Batch {
  setFlags(memoryFlags(files.length))
  return joined(
    split(files, BATCH_SIZE).map(part => {
      const batch = packBatch(checkBatch(part, session, beside), part)
      onFiles?.(part.length)
      return unpackBatch(batch, part)
    }),
  )
}

/** Batches as one. */
export function joined(batches: readonly Batch[]): Batch {
  return {
    entries: batches.flatMap(({ entries }) => entries),
    failures: batches.flatMap(({ failures }) => failures),
    passed: batches.flatMap(({ passed }) => passed),
  }
}

/** Items in parts of a size; the last may be smaller. */
export function split<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )
}
