import type { CacheFile } from './cache-file.ts'

/** Looks up paths; fastest when they come in the order of the cache, since then each is the next one. */
export function createFinder({ paths }: CacheFile): (path: string) => number {
  let next = 0
  return path => {
    if (paths[next] !== path) next = firstFrom(path, paths)
    return paths[next] === path ? next++ : -1
  }
}

/** Where a path is, or would be. */
function firstFrom(path: string, paths: readonly string[]): number {
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < path) low = middle + 1
    else high = middle
  }
  return low
}
