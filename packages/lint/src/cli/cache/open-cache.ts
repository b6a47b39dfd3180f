import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { today } from '@release-lint/schema/day'
import type { FoundFile } from '../files.ts'
import { createFolders, type Folders } from '../folders.ts'
import type { Options } from '../options.ts'
import { findRepository } from '../repository.ts'
import { seesAll } from '../sees-all.ts'
import { type CacheFile, decodeCache, emptyCache } from './cache-file.ts'
import { cacheFolder } from './cache-folder.ts'
import { createKeys, type Keys } from './keys.ts'
import { type LookedUp, lookUp } from './look-up.ts'

/** The cache of a run. */
export interface Cache {
  readonly root: string
  /** The file that it is kept in. */
  readonly file: string
  readonly cache: CacheFile
  /** Which file it was read from, since each write makes another. */
  readonly version: string
  readonly keys: Keys
  /** Whether the run leaves out some of the repository. */
  readonly partial: boolean
  /** Today, as the number `20251125`. */
  readonly today: number
}

/** Where a cache is, and what its paths count from. */
interface CachePlace extends Pick<Cache, 'root' | 'file'> {
  /** The working folder as every clone of the repository has it; outside of one, as it is here. */
  readonly from: string
}

/** Opens the cache of the repository round `cwd`; undefined where none is wanted or there is no repository. */
export function openCache(
  options: Options,
  { cwd, folders: { has } = createFolders() }: { cwd: string; folders?: Folders | undefined },
): Cache | undefined {
  const place = cachePlace(options, { cwd, has })
  if (!place) return undefined
  const { root, file, from } = place
  return {
    root,
    file,
    version: versionOf(file),
    cache: readCache(file),
    keys: createKeys(options, { cwd, root, has, from }),
    partial: !seesAll(root, { options, cwd }),
    today: Number(today().replaceAll('-', '')),
  }
}

/** Where the cache of a run is, or would be; undefined where none is wanted or there is no repository. */
export function cachePlace(
  { values }: Options,
  { cwd, has }: { cwd: string; has: Folders['has'] },
): CachePlace | undefined {
  const given = values['cache-location']
  if (values['no-cache'] || values['fix-dry-run'] || values.staged || values.stats) return undefined
  const found = findRepository(cwd)
  const repository = found ?? (given === undefined ? undefined : rootless(cwd))
  if (!repository) return undefined
  const { root } = repository
  return {
    root,
    file: join(cacheFolder(repository, given, { cwd, has }), 'cache'),
    from: found ? relative(root, cwd) : cwd,
  }
}

/** What the cache knows of some files; nothing for a run that fixes, since it must see what there is to fix. */
export function lookUpFiles(files: readonly FoundFile[], cache: Cache, options: Options): LookedUp {
  return lookUp(files, options.values.fix ? { ...cache, cache: emptyCache } : cache)
}

/** What tells a cache file from the next one. */
export function versionOf(file: string): string {
  try {
    const { ino, mtimeMs, size } = statSync(file)
    return `${ino} ${mtimeMs} ${size}`
  } catch {
    return ''
  }
}

/** Reads a cache file; one that is not there or not whole is as good as empty. */
export function readCache(file: string): CacheFile {
  try {
    return decodeCache(readFileSync(file)) ?? emptyCache
  } catch {
    return emptyCache
  }
}

function rootless(cwd: string): { root: string; gitFolder: string } {
  return { root: cwd, gitFolder: cwd }
}
