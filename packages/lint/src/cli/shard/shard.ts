import { relative } from 'node:path'
import { hashOf } from '../cache/hash.ts'
import { usageError } from '../errors.ts'
import type { FoundFile } from '../files.ts'

/** A part of the files of a run, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads the value of `--shard`. Throws a UsageError. */
export function parseShard(given: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? []).map(Number)
  if (index >= 1 && index <= count) return { index, count }
  throw usageError(`--shard takes I/N, as 1/3 for the first of three, not \`${given}\``)
}

/**
 * The files of a shard.
 *
 * Where a file belongs is told by its path from the root alone: another machine, another order or a new
 * file beside it changes nothing, so the cache of a shard stays good while the archive grows.
 */
export function filesOfShard(
  files: readonly FoundFile[],
  { index, count }: Shard,
  root: string,
): readonly FoundFile[] {
  return files.filter(({ path }) => placeOf(relative(root, path), count) === index - 1)
}

// 48 bits, the most that a number is read from.
const BYTES = 6

function placeOf(path: string, count: number): number {
  const hash = Buffer.from(hashOf(path.replaceAll('\\', '/')), 'base64url')
  return hash.readUIntBE(0, BYTES) % count
}
