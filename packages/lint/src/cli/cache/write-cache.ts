import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type CacheFile, encodeCache } from './cache-file.ts'

const ABANDONED_MS = 600_000

/** Writes a cache whole or not at all. Throws an Error when it cannot. */
export function writeCache(file: string, cache: CacheFile): void {
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  const temporary = `${file}.${process.pid}.${Date.now().toString(36)}.tmp`
  try {
    const descriptor = openSync(temporary, 'wx')
    try {
      for (const part of encodeCache(cache)) writeAll(descriptor, part)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  removeAbandoned(folder)
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

/** What a run that was killed has left behind. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder).filter(found => found.endsWith('.tmp'))) {
    const path = join(folder, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats && Math.abs(Date.now() - stats.mtimeMs) > ABANDONED_MS) rmSync(path, { force: true })
  }
}
