import { type Contents, folderOf } from './contents.ts'
import { identitiesOf } from './identities.ts'
import type { IndexLookups } from './index-types.ts'
import type { PairCounts } from './pair-counts.ts'
import { canonicalUri } from './uri.ts'

/** What can be asked of an index. */
export function createLookups(
  contents: Contents,
  pairs: PairCounts,
  readText: IndexLookups['readText'],
): IndexLookups {
  const { folders, ready } = contents
  return {
    projectOf(given) {
      const uri = canonicalUri(given)
      const folder = folders.find(candidate => candidate.uri === uri)
      return folder && ready.has(folder) ? folder.project : undefined
    },
    *heads() {
      for (const { project } of folders) yield* project.heads
    },
    headOf(given) {
      const uri = canonicalUri(given)
      return folderOf(contents, uri)?.headOf(uri)
    },
    withSlug: slug => folders.flatMap(({ project }) => project.bySlug.get(slug) ?? []),
    readText: uri => readText(canonicalUri(uri)),
    frequency: (minister, portfolio, register) =>
      pairs.frequency(minister, portfolio, identitiesOf(register)),
  }
}
