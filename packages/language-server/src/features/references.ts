import { parseRelease } from '@release-lint/schema'
import { releaseSlug } from 'release-lint'
import type { Location } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toLspRange } from '../convert.ts'
import type { OpenRelease } from '../open-release.ts'
import { identitiesOf } from '../workspace/identities.ts'
import type { IndexLookups } from '../workspace/index-types.ts'
import { locationOf } from '../workspace/location.ts'
import type { Item, ReleaseHead } from '../workspace/release-head.ts'
import { releaseLinkAt, releaseLinks } from '../workspace/release-links.ts'
import { subjectAt } from './subject.ts'

type Index = Pick<IndexLookups, 'heads' | 'readText'>

/**
 * The releases of the workspace that have in common what stands at `offset`, the newest first.
 *
 * Of a minister or portfolio those that carry it, under whatever name; of the url, or an address of a
 * release in the body, those that link to it.
 */
export async function provideReferences(
  open: OpenRelease,
  offset: number,
  index: Index,
): Promise<Location[]> {
  const link = releaseLinkAt(open.release, offset)
  if (link) return linksTo(link.slug, index)
  const subject = subjectAt(open.release, offset)
  if (!subject) return []
  const { kind, text } = subject
  if (kind === 'url') return linksTo(releaseSlug(text.value), index)
  const { ministerKey, portfolioKey } = identitiesOf(open.register)
  const keyOf = kind === 'ministers' ? ministerKey : portfolioKey
  const key = keyOf(text.value)
  const carries = ({ name }: Item): boolean => keyOf(name) === key
  return newestFirst(index, head => head[kind].some(carries)).flatMap(head =>
    head[kind].filter(carries).map(item => locationOf(head, item)),
  )
}

async function linksTo(slug: string | undefined, index: Index): Promise<Location[]> {
  if (!slug) return []
  const linking = newestFirst(index, ({ links }) => links.includes(slug))
  const found = await Promise.all(
    linking.map(async ({ uri }) => linksIn(uri, slug, await index.readText(uri))),
  )
  return found.flat()
}

function linksIn(uri: string, slug: string, text: string | undefined): Location[] {
  if (text === undefined) return []
  const document = TextDocument.create(uri, 'markdown', 0, text)
  return releaseLinks(parseRelease(text))
    .filter(link => link.slug === slug)
    .map(({ range }) => ({ uri, range: toLspRange(document, range) }))
}

function newestFirst(index: Index, select: (head: ReleaseHead) => boolean): ReleaseHead[] {
  const heads: ReleaseHead[] = []
  for (const head of index.heads()) if (select(head)) heads.push(head)
  return heads.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
