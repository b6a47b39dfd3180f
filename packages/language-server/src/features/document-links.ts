import type { DocumentLink } from 'vscode-languageserver'
import { toLspRange } from '../convert.ts'
import type { OpenRelease } from '../open-release.ts'
import type { IndexLookups } from '../workspace/index-types.ts'
import { releaseLinks } from '../workspace/release-links.ts'

/**
 * The url and the attachments of the frontmatter, and the addresses of the body that are releases of the workspace.
 *
 * Other links of the body are left to the Markdown support of the editor.
 */
export function provideDocumentLinks(
  { document, release }: OpenRelease,
  index: Pick<IndexLookups, 'withSlug'>,
): DocumentLink[] {
  const { url, attachments } = release
  const addresses = [...(url ? [url] : []), ...attachments]
  return [
    ...addresses
      .filter(({ value }) => /^https?:\/\/\S+$/i.test(value))
      .map(({ range, value }) => ({ range: toLspRange(document, range), target: value })),
    ...releaseLinks(release).flatMap(({ slug, range }) =>
      index
        .withSlug(slug)
        .slice(0, 1)
        .map(({ uri, headline }) => ({
          range: toLspRange(document, range),
          target: uri,
          tooltip: headline,
        })),
    ),
  ]
}
