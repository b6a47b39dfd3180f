import type { Finding, Fix } from '../finding.ts'
import { safeFix } from '../fix.ts'
import { jsonList } from './json-list.ts'
import { createPlaces } from './place.ts'
import { type CheckedFile, type Report, textOf } from './report.ts'

interface JsonEdit {
  readonly range: readonly [number, number]
  readonly text: string
}

/** ESLint's shape of JSON: an array with an entry for each release. */
export function* json({ files }: Report): Generator<string> {
  yield* jsonList(entriesOf(files))
  yield '\n'
}

function* entriesOf(files: readonly CheckedFile[]): Generator<object> {
  for (const file of files) yield toEntry(file)
}

function toEntry({ path, source, findings }: CheckedFile): object {
  const text = textOf(source)
  const places = createPlaces(text)
  const of = (severity: Finding['severity']): readonly Finding[] =>
    findings.filter(finding => finding.severity === severity)
  const fixable = (list: readonly Finding[]): number => list.filter(safeFix).length
  return {
    filePath: path,
    messages: findings.map(finding => toMessage(finding, text, places)),
    errorCount: of('error').length,
    warningCount: of('warn').length,
    fixableErrorCount: fixable(of('error')),
    fixableWarningCount: fixable(of('warn')),
  }
}

function toMessage(
  finding: Finding,
  text: string,
  places: ReturnType<typeof createPlaces>,
): object {
  const { ruleId, severity, message, note, url, range, fixes } = finding
  const start = places(range.start)
  const end = places(range.end)
  const safe = safeFix(finding)
  const suggestions = fixes.filter(fix => fix !== safe && fix.edits.length > 0)
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    message,
    ...(note !== undefined && { note }),
    url,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(safe && { fix: toEdit(safe, text) }),
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map(fix => ({ desc: fix.title, fix: toEdit(fix, text) })),
    }),
  }
}

/** Several edits as the one that spans them. */
function toEdit({ edits }: Fix, text: string): JsonEdit {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start)
  const start = sorted[0]?.range.start ?? 0
  let end = start
  let replaced = ''
  for (const edit of sorted) {
    replaced += text.slice(end, edit.range.start) + edit.text
    end = edit.range.end
  }
  return { range: [start, end], text: replaced }
}
