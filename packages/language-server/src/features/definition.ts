import type { Location } from 'vscode-languageserver'
import { toLspRange } from '../convert.ts'
import type { OpenRelease } from '../open-release.ts'
import type { IndexLookups } from '../workspace/index-types.ts'
import { locationOf } from '../workspace/location.ts'
import { releaseLinkAt } from '../workspace/release-links.ts'
import { subjectAt } from './subject.ts'

/**
 * Where what stands at `offset` is defined: the release that an address in the body leads to.
 *
 * A minister, a portfolio and the url are defined where they stand: of such, editors show the references.
 */
export function provideDefinition(
  { document, release }: OpenRelease,
  offset: number,
  index: Pick<IndexLookups, 'withSlug'>,
): Location[] {
  const link = releaseLinkAt(release, offset)
  if (link) return index.withSlug(link.slug).map(head => locationOf(head, head.titleLine))
  const subject = subjectAt(release, offset)
  return subject ? [{ uri: document.uri, range: toLspRange(document, subject.text.range) }] : []
}
