import type { Finding } from '../finding.ts'
import { placesOf } from './place.ts'
import { pathInRepository, printable, type Report } from './report.ts'

/** Workflow commands, which GitHub shows beside the lines that a pull request changes. */
export function* github(report: Report): Generator<string> {
  for (const { text } of toCommands(report).toSorted((a, b) => a.rank - b.rank)) yield `${text}\n`
}

interface Command {
  readonly text: string
  readonly rank: number
}

function toCommands({ files, failures, root }: Report): Command[] {
  const unchecked = failures.map(failure => ({
    rank: 0,
    text: `::error title=release-lint::${escapeData(printable(failure))}`,
  }))
  const found = files.flatMap(checked => {
    const places = placesOf(checked)
    const file = pathInRepository(checked.path, root)
    const seen = new Set<string>()
    return checked.findings.map(finding => {
      // GitHub shows ten of each kind: of each rule in a file one before the others.
      const rank = (finding.severity === 'error' ? 0 : 2) + (seen.has(finding.ruleId) ? 1 : 0)
      seen.add(finding.ruleId)
      return { rank, text: commandOf(finding, file, places) }
    })
  })
  return [...unchecked, ...found]
}

function commandOf(
  { severity, ruleId, message, note, range, crash }: Finding,
  file: string,
  places: ReturnType<typeof placesOf>,
): string {
  const [start, end] = [places(range.start), places(range.end)]
  const properties = Object.entries({
    file,
    line: start.line,
    endLine: end.line,
    // Columns count only within one line.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: `release-lint: ${ruleId}`,
  }).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`)
  const lines = [message, ...(note === undefined || crash ? [] : note.split('\n'))]
  const kind = severity === 'error' ? 'error' : 'warning'
  return `::${kind} ${properties.join(',')}::${escapeData(lines.map(printable).join('\n'))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
