import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { replaceFile } from '../replace-file.ts'
import { type CacheFile, encodeCache } from './cache-file.ts'

/** Writes a cache whole or not at all. Throws an Error when it cannot. */
export function writeCache(file: string, cache: CacheFile): void {
  mkdirSync(dirname(file), { recursive: true })
  replaceFile(file, encodeCache(cache))
}
