// The frontmatter of the longest list of ministers ends well before.
const HEAD_LINES = 60
const MARK = /^(?:ministers|portfolios)\s*:|^url\s*:.*\bbeehive\.govt\.nz\//

/** The lines of a document, as far as they are asked for. */
export interface Lines {
  readonly lineCount: number
  lineAt(line: number): { readonly text: string }
}

/** Whether a document is surely or maybe a release, by its first lines; the server decides. */
export function looksLikeRelease(document: Lines): boolean {
  if (!/^\uFEFF?---\s*$/.test(document.lineAt(0).text)) return false
  const end = Math.min(document.lineCount, HEAD_LINES)
  for (let line = 1; line < end; line++) {
    const { text } = document.lineAt(line)
    if (MARK.test(text)) return true
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return false
  }
  return false
}
