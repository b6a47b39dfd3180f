import type { Facts } from 'release-lint'
import type { Location } from 'vscode-languageserver'
import { toLspRange } from '../convert.ts'
import type { OpenRelease } from '../open-release.ts'
import type { IndexLookups } from '../workspace/index-types.ts'
import { locationOf } from '../workspace/location.ts'
import { releaseLinkAt } from '../workspace/release-links.ts'
import { listedSubjects, subjectAt } from './subject.ts'

/** What definitions are looked for in. */
export interface DefinitionOptions {
  readonly facts: Facts
  readonly index: Pick<IndexLookups, 'withSlug'>
}

/**
 * Where what stands at `offset` is defined: of an address in the body the release that it leads to, of a
 * minister or portfolio that the body names the item of the list.
 *
 * What is in the frontmatter, or not in a list, is defined where it stands: of such, editors show the references.
 */
export function provideDefinition(
  open: OpenRelease,
  offset: number,
  { facts, index }: DefinitionOptions,
): Location[] {
  const { document, release } = open
  const link = releaseLinkAt(release, offset)
  if (link) return index.withSlug(link.slug).map(head => locationOf(head, head.titleLine))
  const subject = subjectAt(open, offset, facts)
  if (!subject) return []
  const isBelow = offset >= release.body.start
  const listed = listedSubjects(open).find(
    ({ kind, key }) => isBelow && kind === subject.kind && key === subject.key,
  )
  return [{ uri: document.uri, range: toLspRange(document, (listed ?? subject).range) }]
}
