import type { Task } from '../checked.ts'
import type { FoundFile } from '../files.ts'
import type { KeptRun } from './from-cache.ts'
import { lookUpFiles, openCache } from './open-cache.ts'

/** What the cache knows of the files of a run; undefined where there is none. */
export function lookInCache(
  files: readonly FoundFile[],
  { options, cwd, folders, debug }: Task,
): KeptRun | undefined {
  const cache = openCache(options, { cwd, folders })
  const kept = cache && { cache, looked: lookUpFiles(files, cache, options) }
  if (options.values.debug) debug(kept ? aboutCache(kept) : 'no cache')
  return kept
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
