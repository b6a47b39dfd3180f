import type { Finding } from '../finding.ts'
import { ruleUrl } from '../rule.ts'
import { placesOf } from './place.ts'
import { type CheckedFile, headline, pathInRepository, printable, type Report } from './report.ts'
import { tally } from './tally.ts'

/** A table for a comment on a pull request, or for the summary of a job. */
export function markdown(report: Report): string {
  const rows = report.files.flatMap(file => rowsOf(file, report))
  return page(report, table(HEAD, rows))
}

/** How often each rule has found something, for where the table of all would be too long. */
export function markdownByRule(report: Report): string {
  const findings = report.files.flatMap(file => file.findings)
  const rows = tally(findings, ({ ruleId }) => [ruleId]).map(
    ({ key, items }) => `| ${link(key, ruleUrl(key))} | ${items.length} |\n`,
  )
  return page(report, table(['rule', 'findings'], rows))
}

function page(report: Report, findings: string): string {
  const failures = report.failures.map(failure => `- ${inline(failure)}\n`).join('')
  return [`**${headline(report)}**\n`, findings, failures].filter(Boolean).join('\n')
}

const HEAD = ['where', '', 'what', 'rule']

function table(head: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return ''
  return `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('')}`
}

function rowsOf(file: CheckedFile, { root }: Report): string[] {
  const places = placesOf(file)
  const name = pathInRepository(file.path, root)
  return file.findings.map(finding => {
    const { line, column } = places(finding.range.start)
    return toRow(finding, code(`${name}:${line}:${column}`))
  })
}

function toRow({ severity, message, note, url, ruleId, crash }: Finding, where: string): string {
  const lines = [message, ...(note === undefined || crash ? [] : note.split('\n'))]
  const kind = severity === 'error' ? 'error' : 'warning'
  return `| ${where} | ${kind} | ${lines.map(inline).join('<br>')} | ${link(ruleId, url)} |\n`
}

function link(ruleId: string, url: string): string {
  return `[${ruleId}](${url})`
}

/** A sentence of ours: what is between backticks is the author's text, and shown as code. */
function inline(sentence: string): string {
  const parts = sentence.split('`')
  // An odd backtick is one of the author's own.
  const last = parts.length % 2 === 0 ? parts.length - 1 : parts.length
  return parts
    .map((part, index) => (index % 2 === 1 && index < last ? code(part) : escapeMarkdown(part)))
    .join('')
}

function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}

/** Text of which nothing is Markdown, HTML, a mention or an address that becomes a link. */
function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[&<>\\`*_[\]#|~$]/g, sign => `&#${sign.charCodeAt(0)};`)
    .replace(/@|:(?=\/\/)|(?<=\bwww)\./gi, sign => `${sign}<!-- -->`)
}
