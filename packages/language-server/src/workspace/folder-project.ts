import type { Project } from 'release-lint'
import { keyOf } from './hash.ts'
import type { ReleaseHead } from './release-head.ts'
import { placeOfPath } from './uri.ts'

/** The releases of one workspace folder. */
export interface FolderProject extends Project {
  readonly heads: readonly ReleaseHead[]
  readonly byPath: Pick<ReadonlyMap<string, ReleaseHead>, 'get'>
  readonly byTitle: HeadsBy
  /** Heads by folded slug. */
  readonly bySlug: HeadsBy
}

/** Heads by what several may have in common. */
type HeadsBy = Pick<ReadonlyMap<string, readonly ReleaseHead[]>, 'get'>

/** The places of files by a text that their heads have; the heads are made when they are first asked for. */
export interface Groups extends HeadsBy {
  /** Adds a file by the {@link keyOf} of its text. */
  add(key: number, place: string): void
  remove(key: number, place: string): void
  /** Forgets heads that have been made, since others stand for their files now. */
  renew(): void
}

/** Creates groups of no files; `headAt` gives the head of a place, `textOf` what it is grouped by. */
export function createGroups(
  headAt: (place: string) => ReleaseHead | undefined,
  textOf: (head: ReleaseHead) => string,
): Groups {
  // Nearly every release is alone with its title and its slug.
  const places = new Map<number, string | string[]>()
  const made = new Map<string, readonly ReleaseHead[]>()
  const find = (text: string): readonly ReleaseHead[] =>
    placesOf(places.get(keyOf(text)))
      .flatMap(place => headAt(place) ?? [])
      .filter(head => textOf(head) === text)
  return {
    renew: () => made.clear(),
    get(text) {
      const known = made.get(text) ?? find(text)
      // What is typed letter by letter must not pile up.
      if (known.length === 0) return undefined
      made.set(text, known)
      return known
    },
    add(key, place) {
      // What has no title or slug has no namesakes either.
      if (key === 0) return
      made.clear()
      const before = places.get(key)
      if (Array.isArray(before)) before.push(place)
      else places.set(key, before === undefined ? place : [before, place])
    },
    remove(key, place) {
      made.clear()
      const left = placesOf(places.get(key)).filter(other => other !== place)
      if (left.length > 0) places.set(key, left)
      else places.delete(key)
    },
  }
}

function placesOf(known: string | readonly string[] = []): readonly string[] {
  return typeof known === 'string' ? [known] : known
}

interface ProjectParts extends Pick<FolderProject, 'byTitle' | 'bySlug' | 'read'> {
  places(): Iterable<string>
  /** The head of a file that counts as a release. */
  shownAt(place: string): ReleaseHead | undefined
}

/** Creates the project of what a folder holds at any time. */
export function createFolderProject({ places, shownAt, ...rest }: ProjectParts): FolderProject {
  const heads = (): ReleaseHead[] => [...places()].flatMap(place => shownAt(place) ?? [])
  return {
    ...rest,
    get heads() {
      return heads()
    },
    byPath: { get: path => shownAt(placeOfPath(path)) },
    slugs: {
      has: slug => rest.bySlug.get(slug) !== undefined,
      [Symbol.iterator]: () => new Set(heads().flatMap(({ slug }) => slug || [])).values(),
    },
  }
}
