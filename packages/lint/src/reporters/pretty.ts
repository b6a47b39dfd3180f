import { styleText } from 'node:util'
import type { Finding, Fix } from '../finding.ts'
import { safeFix } from '../fix.ts'
import { pathFromFolder } from '../path-from.ts'
import { codeFrame } from './code-frame.ts'
import { createPlaces, type Place } from './place.ts'
import {
  type CheckedFile,
  count,
  headline,
  noRelease,
  plural,
  printable,
  type Report,
  textOfFindings,
  withFindings,
} from './report.ts'

/** Where a finding is, and how wide its line may be shown. */
interface Source extends Pick<Report, 'columns'> {
  readonly text: string
  readonly place: Place
}

const MIN_WIDTH = 40
const MAX_WIDTH = 110
// Before the line stand four spaces, its number and a bar between spaces.
const FRAME_INDENT = 7

type Color = 'red' | 'yellow' | 'green' | 'cyan'
type Paint = (style: Color | 'dim' | 'underline', text: string) => string

/** Whether to colour was decided before: by options, the environment and the terminal. */
const painted: Paint = (style, text) => styleText(style, text, { validateStream: false })
const plain: Paint = (_, text) => text

/** For people: each finding with its line, what is wrong, why and what to write; then a summary. */
export function* pretty(report: Report): Generator<string> {
  const paint = report.color ? painted : plain
  for (const file of withFindings(report.files)) yield `${ofFile(file, report, paint)}\n`
  yield summary(report, paint)
}

function ofFile(file: CheckedFile, report: Report, paint: Paint): string {
  const { path, findings } = file
  const text = textOfFindings(file)
  const places = createPlaces(text)
  const blocks = findings.map(finding =>
    ofFinding(finding, { text, place: places(finding.range.start), ...report }, paint),
  )
  return `${paint('underline', printable(pathFromFolder(report.cwd, path)))}\n${blocks.join('')}`
}

function ofFinding(
  finding: Finding,
  { text, place, columns = Number.POSITIVE_INFINITY }: Source,
  paint: Paint,
): string {
  const { severity, message, ruleId, note, fixes, related = [] } = finding
  const color = severity === 'error' ? 'red' : 'yellow'
  const label = paint(color, severity === 'error' ? 'error' : 'warning')
  const where = paint('dim', `${place.line}:${place.column}`)
  const gutter = `${place.line}`
  const room = columns - gutter.length - FRAME_INDENT
  const frame = codeFrame(text, finding.range, Math.max(MIN_WIDTH, Math.min(room, MAX_WIDTH)))
  const lines = [
    `  ${where}  ${label}  ${printable(message)}  ${paint('dim', ruleId)}`,
    `    ${paint('dim', `${gutter} |`)} ${frame.line}`,
    `    ${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(frame.indent)}${paint(color, '^'.repeat(frame.width))}`,
    ...(note === undefined ? [] : note.split('\n').map(part => `    ${printable(part)}`)),
    // What is in the same file, the note tells.
    ...related.flatMap(({ path, message: told }) =>
      path === undefined ? [] : [`    ${printable(`see: ${path}: ${told}`)}`],
    ),
    ...fixes.map(fix => `    ${ofFix(fix, finding, paint)}`),
  ]
  return `${lines.join('\n')}\n`
}

function ofFix(fix: Fix, finding: Finding, paint: Paint): string {
  const safe = fix === safeFix(finding)
  const [edit, ...others] = fix.edits
  const whole =
    others.length === 0 &&
    edit?.range.start === finding.range.start &&
    edit.range.end === finding.range.end &&
    edit.text.trim() !== ''
  const told = whole ? `write: ${edit.text}` : `fix: ${fix.title}`
  return paint(safe ? 'green' : 'cyan', printable(told) + (safe ? ' (--fix)' : ''))
}

function summary(report: Report, paint: Paint): string {
  const { files, dry } = report
  if (files.length === 0) return noRelease
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0)
  const made = fixed > 0 ? `, ${plural(fixed, 'fix')} ${dry ? 'to make' : 'made'}` : ''
  const hidden = files.reduce((sum, { suppressed = [] }) => sum + suppressed.length, 0)
  const known = hidden > 0 ? `; ${hidden} in the baseline` : ''
  const fixable = withFindings(files).flatMap(({ findings }) => findings.filter(safeFix)).length
  const hint = fixable > 0 ? `; ${fixable} can be fixed with --fix` : ''
  return `${paint(colorOf(report), headline(report))}${made}${hint}${known}\n`
}

function colorOf({ files, failures }: Report): Color {
  if (failures.length > 0 || count(files, 'error') > 0) return 'red'
  return count(files, 'warn') > 0 ? 'yellow' : 'green'
}
