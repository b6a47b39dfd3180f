import type { Project } from 'release-lint'
import type { ReleaseHead } from './release-head.ts'

/** The releases of one workspace folder. */
export interface FolderProject extends Project {
  readonly heads: readonly ReleaseHead[]
  readonly byPath: Pick<ReadonlyMap<string, ReleaseHead>, 'get'>
  readonly byTitle: HeadsBy
  /** Heads by folded slug. */
  readonly bySlug: HeadsBy
}

/** Heads by what several may have in common. */
export interface HeadsBy {
  get(key: string): readonly ReleaseHead[] | undefined
  has(key: string): boolean
  keys(): Iterable<string>
}

/** The places of files by a key; the heads of a key are made when they are first asked for. */
export interface Groups extends HeadsBy {
  add(key: string, place: string): void
  remove(key: string, place: string): void
  /** How many files have a key. */
  count(key: string): number
  /** Forgets heads that have been made, since others stand for their files now. */
  renew(): void
}

/** Creates groups of no files; `headAt` gives the head of a place. */
export function createGroups(headAt: (place: string) => ReleaseHead | undefined): Groups {
  // Nearly every release is alone with its title and its slug.
  const places = new Map<string, string | string[]>()
  const made = new Map<string, readonly ReleaseHead[]>()
  const placesOf = (key: string): readonly string[] => [places.get(key) ?? []].flat()
  return {
    has: key => places.has(key),
    keys: () => places.keys(),
    count: key => placesOf(key).length,
    renew: () => made.clear(),
    get(key) {
      if (!places.has(key)) return undefined
      const known = made.get(key) ?? placesOf(key).flatMap(place => headAt(place) ?? [])
      made.set(key, known)
      return known
    },
    add(key, place) {
      // What has no title or slug has no namesakes either.
      if (key === '') return
      const before = places.get(key)
      if (Array.isArray(before)) before.push(place)
      else places.set(key, before === undefined ? place : [before, place])
      made.delete(key)
    },
    remove(key, place) {
      const left = placesOf(key).filter(other => other !== place)
      if (left.length > 0) places.set(key, left)
      else places.delete(key)
      made.delete(key)
    },
  }
}
