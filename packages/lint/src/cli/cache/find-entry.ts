import { type CacheFile, pathAt } from './cache-file.ts'

/** Looks up paths; fastest when they come in the order of the cache, since then each is the next one. */
export function createFinder(cache: CacheFile): (path: string) => number {
  let next = 0
  return path => {
    if (next >= cache.length || pathAt(cache, next) !== path) next = firstFrom(path, cache)
    if (next >= cache.length || pathAt(cache, next) !== path) return -1
    return next++
  }
}

/** Where a path is, or would be. */
function firstFrom(path: string, cache: CacheFile): number {
  let low = 0
  let high = cache.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pathAt(cache, middle) < path) low = middle + 1
    else high = middle
  }
  return low
}
