import type { Task } from '../checked.ts'
import type { FoundFile } from '../files.ts'
import { BATCH_SIZE } from '../helpers.ts'
import type { Options } from '../options.ts'
import { findRepository } from '../repository.ts'
import type { KeptRun } from './from-cache.ts'
import { lookUpFiles, openCache } from './open-cache.ts'

/** What the cache knows of the files of a run; undefined where there is none, or none that pays. */
export function lookInCache(
  files: readonly FoundFile[],
  { options, cwd, folders, debug }: Task,
): KeptRun | undefined {
  const cache = pays(files, options, cwd) ? openCache(options, { cwd, folders }) : undefined
  const kept = cache && { cache, looked: lookUpFiles(files, cache, options) }
  if (options.values.debug) debug(kept ? aboutCache(kept) : 'no cache')
  return kept
}

/**
 * Whether to look into the cache: what it knows of a whole archive takes longer to read, and to write
 * anew, than a handful of its releases take to check, as a hook names them or a folder holds them.
 */
function pays(files: readonly FoundFile[], { paths, values }: Options, cwd: string): boolean {
  if (files.length >= BATCH_SIZE || values['cache-location'] !== undefined) return true
  const isPart = paths.length > 0 || values.changed !== undefined
  return !isPart && findRepository(cwd)?.root === cwd
}

function aboutCache({ cache, looked: { hits, reasons } }: KeptRun): string {
  const read = hits.filter(({ moved }) => moved).length
  const parts = [
    `${hits.length} files known`,
    ...(read > 0 ? [`${read} of them by what they hold`] : []),
  ]
  const missed = [...reasons].map(([reason, count]) => `${count} ${reason}`)
  return `cache ${cache.file}: ${[...parts, ...(missed.length > 0 ? [`missed: ${missed.join(', ')}`] : [])].join('; ')}`
}
