import type { Project } from 'release-lint'
import { FileTable } from './file-table.ts'
import { createFolderProject, type FolderProject } from './folder-project.ts'
import type { Listing } from './listing.ts'
import type { IndexedFile, PackedFiles } from './packed/packed-files.ts'
import { Flag } from './packed/packed-head.ts'
import type { PairCounts } from './pair-counts.ts'
import type { ReleaseHead } from './release-head.ts'

/** The Markdown files of one workspace folder, and the releases among them as a project. */
export interface FolderIndex {
  readonly uri: string
  readonly project: FolderProject
  /** How many files there are. */
  readonly size: number
  uris(): Iterable<string>
  /** The head of a file, be it a release or not. */
  headOf(uri: string): ReleaseHead | undefined
  /** Starts to compare what is known with a listing of the folder; its files are told of by URI. */
  startListing(): Listing
  /**
   * Puts a file, `selected` when it counts as a release.
   *
   * Gives whether another release may see a difference.
   */
  put(uri: string, file: IndexedFile, selected: boolean): boolean
  /** Says whether a file counts as a release; gives whether another release may see a difference. */
  select(uri: string, selected: boolean): boolean
  /** Takes out a file; gives whether another release may see a difference. */
  remove(uri: string): boolean
  /** Takes a part of what was stored; gives what puts a file of it where there is none yet. */
  restore(files: PackedFiles): PutRow
  /** The texts of the parts of the store that have changed since the last call, each made when it is asked for. */
  takeChanged(): Iterable<readonly [part: number, text: string]>
}

/** Puts the file of a row, `selected` when it counts as a release; undefined when it does not count at all. */
export type PutRow = (row: number, selected: boolean | undefined) => void

/** Creates the index of a folder, empty; every change is also counted in `pairs`. */
export function createFolderIndex(
  uri: string,
  pairs: PairCounts,
  read: Project['read'],
): FolderIndex {
  const files = new FileTable(uri)
  const project = createFolderProject(files, read)
  const placeOf = (fileUri: string): string => fileUri.slice(uri.length + 1)
  const urisOf = function* (places: Iterable<string>): Iterable<string> {
    for (const place of places) yield `${uri}/${place}`
  }
  /** Makes a change to the file of a URI, which after it counts with the head `after`. */
  const change = (
    fileUri: string,
    after: ReleaseHead | undefined,
    make: (place: string) => void,
  ): boolean => {
    const place = placeOf(fileUri)
    const before = files.isSelected(place) ? files.headOf(place) : undefined
    if (before) pairs.remove(before)
    make(place)
    if (after) pairs.add(after)
    return differ(before, after, project.byTitle)
  }
  return {
    uri,
    project,
    get size() {
      return files.size
    },
    uris: () => urisOf(files.places()),
    headOf: fileUri => files.headOf(placeOf(fileUri)),
    startListing() {
      const { sees, gone } = files.startListing()
      return {
        sees: (fileUri, modified, size) => sees(placeOf(fileUri), modified, size),
        gone: () => urisOf(gone()),
      }
    },
    put(fileUri, file, selected) {
      const after = selected ? file.head : undefined
      return change(fileUri, after, place => files.set(place, file, after !== undefined))
    },
    select(fileUri, selected) {
      const after = selected ? files.headOf(placeOf(fileUri)) : undefined
      return change(fileUri, after, place => files.select(place, after !== undefined))
    },
    remove: fileUri => change(fileUri, undefined, place => files.delete(place)),
    restore(packed) {
      const put = files.append(packed)
      pairs.addPacked(packed.pairs())
      return (row, selected) => {
        const shown = selected !== undefined && put(row, selected) && selected
        const isCounted = ((packed.keys.flags[row] ?? 0) & Flag.isRelease) !== 0
        const head = shown === isCounted ? undefined : packed.headOf(row)
        if (head) pairs[shown ? 'add' : 'remove'](head)
      }
    },
    takeChanged: () => files.takeChanged(),
  }
}

/** Whether another release may see a difference: in a head, or in the text of one that has its title. */
function differ(
  before: ReleaseHead | undefined,
  after: ReleaseHead | undefined,
  { get }: FolderProject['byTitle'],
): boolean {
  if (before === after) return false
  if (!before || !after) return true
  return told(before) !== told(after) || (get(after.title)?.length ?? 0) > 1
}

/** All that a head tells. */
function told(head: ReleaseHead): string {
  const { title, titleRange, headline, titleLine, date, slug, url, links } = head
  const { ministers, portfolios, deferred, isRelease } = head
  return JSON.stringify([
    ...[title, titleRange, headline, titleLine, date, slug, url, links],
    ...[ministers, portfolios, deferred, isRelease],
  ])
}
