import { readFileSync, type Stats, statSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import type { FoundFile } from '../files.ts'
import {
  type CacheFile,
  findingsAt,
  hashAt,
  type Kind,
  keyAt,
  kindAt,
  type Metadata,
} from './cache-file.ts'
import { createFinder } from './find-entry.ts'
import { hashOf } from './hash.ts'
import { changedPart, type Keys } from './keys.ts'

/** A file that the cache knows as it is. */
export interface Hit {
  readonly file: FoundFile
  /** Its place in the cache. */
  readonly index: number
  readonly kind: Kind
  /** Its text, read only where there are findings to show. */
  readonly utf8: Uint8Array | undefined
  readonly hasFindings: boolean
  /** How it looks now, where that is not how it looked. */
  readonly moved: Metadata | undefined
}

/** What the cache knows of some files. */
export interface LookedUp {
  /** By path. */
  readonly hits: ReadonlyMap<string, Hit>
  readonly missed: readonly FoundFile[]
  /** How the missed ones looked before they were read, by path. */
  readonly metadata: ReadonlyMap<string, Metadata>
  /** Why files missed, and how many. */
  readonly reasons: ReadonlyMap<string, number>
}

/** What a look-up needs. */
export interface Place {
  readonly root: string
  readonly cache: CacheFile
  readonly keys: Keys
  /** Today, as the number `20251125`. */
  readonly today: number
}

/** Looks files up: by how they look, else by what they hold. */
export function lookUp(files: readonly FoundFile[], place: Place): LookedUp {
  const hits = new Map<string, Hit>()
  const missed: FoundFile[] = []
  const metadata = new Map<string, Metadata>()
  const reasons = new Map<string, number>()
  const find = createFinder(place.cache)
  const keyOf = keyFinder(place)
  for (const file of files) {
    const looks = metadataOf(file.path)
    const index = find(pathFromRoot(place.root, file.path))
    const result = looks
      ? compare(file, { index, looks, key: keyOf(dirname(file.path)) }, place)
      : 'gone'
    if (typeof result === 'object') hits.set(file.path, result)
    else {
      missed.push(file)
      if (looks) metadata.set(file.path, looks)
      reasons.set(result, (reasons.get(result) ?? 0) + 1)
    }
  }
  return { hits, missed, metadata, reasons }
}

/** The path of a file from the root, with `/` between its parts. */
export function pathFromRoot(root: string, path: string): string {
  const inside = path.startsWith(root + sep) ? path.slice(root.length + 1) : relative(root, path)
  return sep === '/' ? inside : inside.replaceAll(sep, '/')
}

/** The key of the files in a folder. */
function keyFinder({ cache, keys }: Place): (folder: string) => string {
  const known = new Map<string, string>()
  return folder => {
    const config = keys.configOf(folder)
    const key = known.get(folder) ?? keys.keyOf(config, cache.header.registers[config])
    known.set(folder, key)
    return key
  }
}

interface Looked {
  readonly index: number
  readonly looks: Metadata
  readonly key: string
}

/** A hit, or why there is none. */
function compare(file: FoundFile, { index, looks, key }: Looked, place: Place): Hit | string {
  const { cache, today } = place
  if (index === -1) return 'new'
  const before = keyAt(cache, index)
  if (key !== before) return changedPart(key, before)
  if (!holdsOn(today, cache.day[index] ?? 0)) return 'day'
  const kind = kindFor(file, kindAt(cache, index))
  if (kind === undefined) return 'named'
  const hasFindings = kind !== 'other' && findingsAt(cache, index) !== ''
  const same = looksSame(looks, cache, index)
  const hit = { file, index, kind, hasFindings, moved: same ? undefined : looks }
  if (kind === 'ignored' || (same && !hasFindings)) return { ...hit, utf8: undefined }
  // What has findings is read to show them, and then it costs nothing to be sure.
  const utf8 = utf8Of(file, cache, index)
  return utf8 === undefined ? 'changed' : { ...hit, utf8: hasFindings ? utf8 : undefined }
}

/** A day below 0 is the only one on which an entry holds. */
function holdsOn(today: number, day: number): boolean {
  return day < 0 ? -day === today : day <= today
}

/** What a file is to this run; undefined where the run before did not need to know. */
function kindFor({ named }: FoundFile, kind: Kind): Kind | undefined {
  if (kind === 'named' && !named) return 'other'
  return kind === 'other' && named ? undefined : kind
}

/** The text of a file that the cache knows, in UTF-8; undefined when it is no longer what was checked. */
export function utf8Of(file: FoundFile, cache: CacheFile, index: number): Uint8Array | undefined {
  try {
    // Node reads text in one call, and bytes in four.
    const utf8 = Buffer.from(readFileSync(file.path, 'utf8'))
    return hashOf(utf8) === hashAt(cache, index) ? utf8 : undefined
  } catch {
    return undefined
  }
}

function looksSame(looks: Metadata, cache: CacheFile, index: number): boolean {
  return (
    looks.mtime === cache.mtime[index] &&
    looks.ctime === cache.ctime[index] &&
    looks.inode === cache.inode[index] &&
    looks.size === cache.size[index]
  )
}

// The clock of a file system may stand still for so long.
const TOO_FRESH_MS = 2000

/** How a file looks; one that has just been written may change again and look the same. */
function metadataOf(path: string): Metadata | undefined {
  const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false })
  if (!stats) return undefined
  const { mtimeMs, ctimeMs, ino, size } = stats
  const fresh = Math.max(mtimeMs, ctimeMs) > Date.now() - TOO_FRESH_MS
  return { mtime: fresh ? Number.NaN : mtimeMs, ctime: ctimeMs, inode: ino, size }
}
