import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type CacheFile, type CacheHeader, type Kept, type Metadata, pathAt } from './cache-file.ts'
import { cacheOf, type Taken } from './cache-of.ts'

/** What a run adds to a cache. */
export interface Addition extends Pick<CacheHeader, 'registers' | 'projects' | 'swept'> {
  readonly fresh: readonly Kept[]
  /** How files look that only look otherwise, by path. */
  readonly moved: ReadonlyMap<string, Metadata>
  /** Whether the file of an entry is no longer there. */
  isGone(path: string): boolean
}

/** Lays what a run has found over a cache; entries of files that are gone are left out. */
export function merge(old: CacheFile, addition: Addition): CacheFile {
  const { registers, projects, swept } = addition
  const fresh = new Map(addition.fresh.map(entry => [entry.path, entry]))
  const keyTexts = [...new Set([...old.header.keys, ...addition.fresh.map(entry => entry.key)])]
  const rows: (Kept | Taken)[] = [...fresh.values()]
  for (let index = 0; index < old.length; index++) {
    const path = pathAt(old, index)
    if (!fresh.has(path) && !addition.isGone(path)) {
      rows.push({ path, place: index, moved: addition.moved.get(path) })
    }
  }
  rows.sort((a, b) => (a.path < b.path ? -1 : 1))
  const header = { keys: keyTexts, registers, projects, swept }
  return withUsedKeys(cacheOf(header, rows, old))
}

/** The same entries, some of which look otherwise by now. */
export function withLooks(cache: CacheFile, moved: ReadonlyMap<string, Metadata>): CacheFile {
  const names = ['mtime', 'ctime', 'inode', 'size'] as const
  const columns = names.map(name => [name, cache[name].slice()] as const)
  for (const [index, path] of cache.paths.entries()) {
    const looks = moved.get(path)
    if (looks) for (const [name, column] of columns) column[index] = looks[name]
  }
  return { ...cache, ...Object.fromEntries(columns) }
}

/** Without the keys, and the configs, that no entry has any more. */
function withUsedKeys(cache: CacheFile): CacheFile {
  const { keys, registers } = cache.header
  const used = [...new Set(cache.key)].toSorted((a, b) => a - b)
  const texts = used.map(place => keys[place] ?? '')
  const place = new Map(used.map((before, after) => [before, after]))
  const configs = new Set(texts.map(text => text.split(' ')[2]))
  return {
    ...cache,
    key: cache.key.map(before => place.get(before) ?? 0),
    header: {
      ...cache.header,
      keys: texts,
      registers: Object.fromEntries(
        Object.entries(registers).filter(([config]) => configs.has(config)),
      ),
    },
  }
}

/** Says of entries whether their files are gone: known of the folder that was searched, looked for once a day elsewhere. */
export function createGone(
  root: string,
  searched: { readonly folder: string; readonly found: ReadonlySet<string> } | undefined,
  sweeping: boolean,
): (path: string) => boolean {
  return path => {
    if (searched && path.startsWith(searched.folder)) return !searched.found.has(path)
    return sweeping && !existsSync(join(root, path))
  }
}
