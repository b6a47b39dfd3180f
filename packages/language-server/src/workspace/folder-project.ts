import type { Project } from 'release-lint'
import type { FileTable } from './file-table.ts'
import type { ReleaseHead } from './release-head.ts'
import { placeOfPath } from './uri.ts'

/** The releases of one workspace folder. */
export interface FolderProject extends Project {
  /** Set when the folder is read. */
  partial: boolean
  readonly heads: readonly ReleaseHead[]
  readonly byPath: Pick<ReadonlyMap<string, ReleaseHead>, 'get'>
  readonly byTitle: HeadsBy
  /** Heads by folded slug. */
  readonly bySlug: HeadsBy
}

/** Heads by what several may have in common. */
type HeadsBy = Pick<ReadonlyMap<string, readonly ReleaseHead[]>, 'get'>

/** Creates the project of what a folder holds at any time. */
export function createFolderProject(files: FileTable, read: Project['read']): FolderProject {
  const shownAt = (place: string): ReleaseHead | undefined =>
    files.isSelected(place) ? files.headOf(place) : undefined
  const bySlug: HeadsBy = { get: slug => files.releasesBy('slug', slug) }
  return {
    partial: true,
    read,
    get heads() {
      return [...files.releases()]
    },
    byPath: { get: path => shownAt(placeOfPath(path)) },
    byTitle: { get: title => files.releasesBy('title', title) },
    bySlug,
    slugs: {
      has: slug => bySlug.get(slug) !== undefined,
      [Symbol.iterator]: () => new Set(slugsOf(files)).values(),
    },
  }
}

function* slugsOf(files: FileTable): Iterable<string> {
  for (const { slug } of files.releases()) if (slug !== '') yield slug
}
