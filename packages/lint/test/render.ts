import { type Finding, safeFix } from '../src/index.ts'

/** Findings as a readme shows them: the line, carets under the range, then what is wrong. */
export function renderFindings(text: string, findings: readonly Finding[]): string {
  return findings.map(finding => renderFinding(text, finding).join('\n')).join('\n\n')
}

function renderFinding(text: string, finding: Finding): string[] {
  const { range, severity, message, note, fixes, related = [] } = finding
  const start = range.start === 0 ? 0 : text.lastIndexOf('\n', range.start - 1) + 1
  const end = endOfLine(text, range.start)
  const carets = Math.max(1, Math.min(range.end, end) - range.start)
  return [
    visible(text.slice(start, end)),
    `${' '.repeat(range.start - start)}${'^'.repeat(carets)} ${severity}: ${message}`,
    ...(note === undefined ? [] : [`note: ${note}`]),
    ...related.map(
      ({ path, range: { start, end }, message: told }) =>
        `see ${path ?? `\`${text.slice(start, end)}\``}: ${told}`,
    ),
    ...fixes.map(fix => `${fix === safeFix(finding) ? 'fix' : 'suggestion'}: ${fix.title}`),
  ]
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed === -1 ? text.length : feed
}

/** Invisible characters as a visible sign of the same width. */
function visible(line: string): string {
  return line.replace(/[\t\u00a0\u00ad\u200b-\u200f\u202f\u2060\ufeff]/g, '·').trimEnd()
}
