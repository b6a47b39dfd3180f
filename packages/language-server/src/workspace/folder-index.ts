import { createLiveProject, type LiveProject, type Project } from 'release-lint'
import { toRecord } from './head-record.ts'
import { PART_SIZE, type StoredFile } from './head-store.ts'
import type { PairCounts } from './pair-counts.ts'
import { createParts } from './parts.ts'
import type { ReleaseHead } from './release-head.ts'

/** A Markdown file of a folder. */
export interface IndexedFile {
  /** As the listing gave it; zero where it was read without one, and then it is not stored. */
  readonly modified: number
  readonly size: number
  /** Undefined when the file has no frontmatter. */
  readonly head: ReleaseHead | undefined
}

/** The Markdown files of one workspace folder, and the releases among them as a project. */
export interface FolderIndex {
  readonly uri: string
  readonly project: LiveProject<ReleaseHead>
  /** The files, by URI. */
  readonly files: ReadonlyMap<string, IndexedFile>
  /**
   * Puts a file, `selected` when it counts as a release; `stored` is the part of the store that holds it as it is.
   *
   * Gives whether another release may see a difference.
   */
  put(uri: string, file: IndexedFile, selected: boolean, stored?: number): boolean
  /** Says whether a file counts as a release; gives whether another release may see a difference. */
  select(uri: string, selected: boolean): boolean
  /** Takes out a file; gives whether another release may see a difference. */
  remove(uri: string): boolean
  /** The parts of the store that have changed since the last call, each with the files that it holds now. */
  takeChanged(): Iterable<readonly [part: number, files: readonly StoredFile[]]>
}

interface Held extends IndexedFile {
  readonly part: number
}

/** Creates the index of a folder, empty; every change is also counted in `pairs`. */
export function createFolderIndex(
  uri: string,
  pairs: PairCounts,
  read: Project['read'],
): FolderIndex {
  const files = new Map<string, Held>()
  const project = createLiveProject<ReleaseHead>(read)
  const parts = createParts(PART_SIZE)

  const shownOf = (fileUri: string): ReleaseHead | undefined => {
    const head = files.get(fileUri)?.head
    return head && project.byPath.get(head.path) === head ? head : undefined
  }
  const show = (before: ReleaseHead | undefined, after: ReleaseHead | undefined): boolean => {
    if (before) pairs.remove(before)
    if (before && !after) project.delete(before.path)
    if (after) {
      project.set(after)
      pairs.add(after)
    }
    return differ(before, after, project)
  }
  const partOf = (fileUri: string, stored: number | undefined): number => {
    const known = files.get(fileUri)?.part
    if (known === undefined && stored !== undefined) parts.count(stored)
    const part = known ?? stored ?? parts.allot()
    if (part !== stored) parts.change(part)
    return part
  }
  const toStored = (fileUri: string, part: number): StoredFile => {
    const { modified = 0, size = 0, head } = files.get(fileUri) ?? {}
    const path = fileUri.slice(uri.length + 1)
    return { path, modified, size, part, record: head ? toRecord(head) : null }
  }
  return {
    uri,
    project,
    files,
    put(fileUri, { modified, size, head }, selected, stored) {
      const before = shownOf(fileUri)
      files.set(fileUri, { modified, size, head, part: partOf(fileUri, stored) })
      return show(before, selected ? head : undefined)
    },
    select: (fileUri, selected) =>
      show(shownOf(fileUri), selected ? files.get(fileUri)?.head : undefined),
    remove(fileUri) {
      const before = shownOf(fileUri)
      const part = files.get(fileUri)?.part
      if (part !== undefined) parts.drop(part)
      files.delete(fileUri)
      return show(before, undefined)
    },
    *takeChanged() {
      const changed = new Map([...parts.takeChanged()].map(part => [part, [] as string[]]))
      if (changed.size === 0) return
      for (const [fileUri, { part, modified }] of files) {
        // What is not known to be on the disk as it is here must not count in the next session.
        if (modified !== 0) changed.get(part)?.push(fileUri)
      }
      for (const [part, uris] of changed) yield [part, uris.map(fileUri => toStored(fileUri, part))]
    },
  }
}

/** Whether another release may see a difference: in a head, or in the text of one that has its title. */
function differ(
  before: ReleaseHead | undefined,
  after: ReleaseHead | undefined,
  { byTitle }: Project,
): boolean {
  if (!before || !after) return before !== after
  const told = (head: ReleaseHead): string => JSON.stringify(toRecord({ ...head, hash: 0 }))
  if (told(before) !== told(after)) return true
  return before.hash !== after.hash && (byTitle.get(after.title)?.length ?? 0) > 1
}
