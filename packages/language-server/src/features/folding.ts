import type { FoldingRange } from 'vscode-languageserver'
import type { OpenRelease } from '../open-release.ts'

/** The frontmatter, from its first fence to its last; nothing while it has no end. */
export function provideFolding({ document, release }: OpenRelease): FoldingRange[] {
  const { opening, closing } = release.fence
  if (!closing) return []
  const startLine = document.positionAt(opening.start).line
  const endLine = document.positionAt(closing.start).line
  return [{ startLine, endLine }]
}
