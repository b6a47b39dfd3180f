import { relative } from 'node:path'
import type { Finding } from '../../finding.ts'
import { reasonOf } from '../errors.ts'
import type { FoundFile } from '../files.ts'
import type { Options } from '../options.ts'
import type { CacheFile, CacheHeader, Kept, Metadata } from './cache-file.ts'
import { pathFromRoot } from './look-up.ts'
import { createGone, merge, withLooks } from './merge.ts'
import { type Cache, readCache, versionOf } from './open-cache.ts'
import { withRun } from './project-run.ts'
import { writeCache } from './write-cache.ts'

/** What a run has to add to its cache. */
export interface Saved {
  readonly fresh: readonly Kept[]
  /** How files look that only look otherwise, by path. */
  readonly moved: ReadonlyMap<string, Metadata>
  /** Of the configs that it has read. */
  readonly registers: CacheHeader['registers']
  /** The hash of the run, and what its project rules made of the releases that they concern. */
  readonly run: readonly [string, ReadonlyMap<string, readonly Finding[]>] | undefined
}

/** Where a run has looked for files, and what it has found. */
export interface Searched {
  readonly cwd: string
  readonly options: Options
  readonly files: readonly FoundFile[]
}

/** Adds to the cache as it is by now, since others may have written it. Gives why it cannot. */
export function save(cache: Cache, saved: Saved, searched: Searched): string | undefined {
  if (saved.fresh.length + saved.moved.size === 0 && !saved.run && !hasGone(cache, searched))
    return undefined
  try {
    writeCache(cache.file, withSaved(cache, saved, searched))
    return undefined
  } catch (error) {
    return `the cache cannot be written: ${reasonOf(error)}`
  }
}

function withSaved(cache: Cache, saved: Saved, searched: Searched): CacheFile {
  const latest = latestOf(cache)
  const sweeping = latest.header.swept !== `${cache.today}`
  // What another run has written knows better.
  const moved = latest === cache.cache ? saved.moved : new Map<string, Metadata>()
  const same = saved.fresh.length === 0 && !saved.run && !sweeping && !hasGone(cache, searched)
  if (same) return withLooks(latest, moved)
  return merge(latest, {
    fresh: saved.fresh,
    moved,
    registers: { ...latest.header.registers, ...saved.registers },
    projects: saved.run ? withRun(latest, ...saved.run) : latest.header.projects,
    swept: `${cache.today}`,
    isGone: createGone(cache.root, wholeFolder(cache, searched), sweeping),
  })
}

/** The cache as it is by now; the one that was read when nobody has written since. */
function latestOf({ cache, file, version }: Cache): CacheFile {
  return versionOf(file) === version ? cache : readCache(file)
}

function hasGone({ cache, root }: Cache, { cwd, options, files }: Searched): boolean {
  return cwd === root && isWhole(options) && cache.length > files.length
}

/** The folder of which a run has seen every file. */
function wholeFolder({ root }: Cache, { cwd, options, files }: Searched) {
  if (!isWhole(options)) return undefined
  const inside = pathFromRoot(root, cwd)
  const found = new Set(files.map(({ path }) => pathFromRoot(root, path)))
  return { folder: relative(root, cwd) === '' ? '' : `${inside}/`, found }
}

function isWhole({ paths, values, shard }: Options): boolean {
  return paths.length === 0 && !values['no-ignore'] && values.changed === undefined && !shard
}
