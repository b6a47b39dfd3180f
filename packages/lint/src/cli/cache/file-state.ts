import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import type { Metadata } from './cache-file.ts'

let room = Buffer.allocUnsafe(65_536)

/**
 * Reads a file; undefined when it cannot be read. The bytes hold until the next one is read.
 *
 * Of one that is larger than `size` by now no more is read: not to ask for its end takes a third less.
 * One room for all takes a third of the time of `readFileSync`.
 */
export function readBytes(path: string, size: number): Buffer | undefined {
  try {
    const descriptor = openSync(path, 'r')
    try {
      return readUpTo(descriptor, size)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return undefined
  }
}

function readUpTo(descriptor: number, size: number): Buffer {
  if (size > room.length) room = Buffer.allocUnsafe(2 * size)
  let length = 0
  while (length < size) {
    // A file system of a network may give less than is asked for, but nothing only at the end.
    const read = readSync(descriptor, room, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return room.subarray(0, length)
}

// Shared by what is kept: a buffer for each takes longer than to read it.
const BLOCK_SIZE = 1_048_576
let block = Buffer.alloc(0)

/** A copy of bytes, which holds after the next file is read. */
export function keepBytes(bytes: Buffer): Buffer {
  if (bytes.length > block.length)
    block = Buffer.allocUnsafeSlow(Math.max(BLOCK_SIZE, bytes.length))
  const kept = block.subarray(0, bytes.copy(block))
  block = block.subarray(kept.length)
  return kept
}

// The clock of a file system may stand still for so long.
const TOO_FRESH_MS = 2000

/** How a file looks at or after `now`; one that has just been written may change again and look the same. */
export function metadataOf(path: string, now: number): Metadata | undefined {
  const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false })
  if (!stats) return undefined
  const { mtimeMs, ctimeMs, ino, size } = stats
  const fresh = Math.max(mtimeMs, ctimeMs) > now - TOO_FRESH_MS
  return { mtime: fresh ? Number.NaN : mtimeMs, ctime: ctimeMs, inode: ino, size }
}
