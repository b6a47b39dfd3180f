import { isUtf8 } from 'node:buffer'
import { sep } from 'node:path'
import { pathFromFolder } from '../../path-from.ts'
import type { FoundFile } from '../files.ts'
import { folderOf } from '../folder-of.ts'
import {
  type CacheFile,
  hasFindingsAt,
  hashAt,
  type Kind,
  keyAt,
  kindAt,
  type Metadata,
} from './cache-file.ts'
import { keepBytes, metadataOf, readBytes } from './file-state.ts'
import { createFinder } from './find-entry.ts'
import { hashOf } from './hash.ts'
import { changedPart, type Keys } from './keys.ts'

/** A file that the cache knows as it is. */
export interface Hit {
  readonly file: FoundFile
  /** Its place in the cache. */
  readonly index: number
  readonly kind: Kind
  /** Its text, where it was read and there are findings to show. */
  readonly utf8: Uint8Array | undefined
  readonly hasFindings: boolean
  /** How it looks now, where that is not how it looked. */
  readonly moved: Metadata | undefined
}

/** What the cache knows of some files. */
export interface LookedUp {
  /** In the order of the files. */
  readonly hits: readonly Hit[]
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
  const { cache, root } = place
  const now = Date.now()
  const hits: Hit[] = []
  const missed: FoundFile[] = []
  const metadata = new Map<string, Metadata>()
  const reasons = new Map<string, number>()
  const find = createFinder(cache)
  const keyOf = createKeyOf(place)
  for (const file of files) {
    const index = find(pathFromRoot(root, file.path))
    const looks = metadataOf(file.path, now)
    const key = keyOf(file.path)
    const result = looks ? compare({ file, index, looks, key }, place) : 'gone'
    if (typeof result === 'object') hits.push(result)
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
  const inside = pathFromFolder(root, path)
  return sep === '/' ? inside : inside.replaceAll(sep, '/')
}

/** The key of a file, which is that of all in its folder. */
function createKeyOf({ cache, keys }: Place): (path: string) => string {
  const known = new Map<string, string>()
  return path => {
    const folder = folderOf(path)
    const found = known.get(folder)
    if (found !== undefined) return found
    const config = keys.configOf(folder)
    const key = keys.keyOf(config, cache.header.registers[config])
    known.set(folder, key)
    return key
  }
}

interface Looked {
  readonly file: FoundFile
  /** Its place in the cache; -1 for none. */
  readonly index: number
  readonly looks: Metadata
  readonly key: string
}

/** A hit, or why there is none. */
function compare({ file, index, looks, key }: Looked, place: Place): Hit | string {
  const { cache, today } = place
  if (index === -1) return 'new'
  const before = keyAt(cache, index)
  if (key !== before) return changedPart(key, before)
  if (!holdsOn(today, cache.day[index] ?? 0)) return 'day'
  const kind = kindFor(file, kindAt(cache, index))
  if (kind === undefined) return 'named'
  const hasFindings = kind !== 'other' && hasFindingsAt(cache, index)
  const same = looksSame(looks, cache, index)
  const hit = { file, index, kind, hasFindings, moved: same ? undefined : looks, utf8: undefined }
  if (kind === 'ignored' || same) return hit
  const held = readBytes(file.path, looks.size)
  const known = held?.length === looks.size && holdsSame(held, cache, index)
  return known ? withBytes(hit, held) : 'changed'
}

function withBytes(hit: Hit, bytes: Buffer): Hit {
  return hit.hasFindings ? { ...hit, utf8: keepBytes(bytes) } : hit
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

/** The text of a file that was hit; undefined when it is no longer what was checked. */
export function utf8Of(
  { file: { path }, index, moved }: Hit,
  cache: CacheFile,
): Buffer | undefined {
  const bytes = readBytes(path, moved?.size ?? cache.size[index] ?? 0)
  const looks = metadataOf(path, Date.now())
  if (!bytes || bytes.length !== looks?.size) return undefined
  // What looks as it did holds what it held, and hashing takes longer to load.
  const known = looksSame(looks, cache, index) || holdsSame(bytes, cache, index)
  return known ? keepBytes(bytes) : undefined
}

/** Whether bytes are the text that was checked, which was made of them when they are no UTF-8. */
function holdsSame(bytes: Buffer, cache: CacheFile, index: number): boolean {
  const hash = hashAt(cache, index)
  return hashOf(bytes) === hash || (!isUtf8(bytes) && hashOf(bytes.toString('utf8')) === hash)
}

function looksSame(looks: Metadata, cache: CacheFile, index: number): boolean {
  return (
    looks.mtime === cache.mtime[index] &&
    looks.ctime === cache.ctime[index] &&
    looks.inode === cache.inode[index] &&
    looks.size === cache.size[index]
  )
}
