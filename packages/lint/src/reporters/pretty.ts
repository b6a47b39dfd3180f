import picocolors from 'picocolors'
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
  type Reporter,
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

type Colors = ReturnType<typeof picocolors.createColors>

/** For people: each finding with its line, what is wrong, why and what to write; then a summary. */
export const pretty: Reporter = report => {
  const colors = picocolors.createColors(report.color)
  const parts = withFindings(report.files).map(file => ofFile(file, report, colors))
  return [...parts, summary(report, colors)].join('\n')
}

function ofFile(file: CheckedFile, report: Report, colors: Colors): string {
  const { path, findings } = file
  const text = textOfFindings(file)
  const places = createPlaces(text)
  const blocks = findings.map(finding =>
    ofFinding(finding, { text, place: places(finding.range.start), ...report }, colors),
  )
  return `${colors.underline(printable(pathFromFolder(report.cwd, path)))}\n${blocks.join('')}`
}

function ofFinding(
  finding: Finding,
  { text, place, columns = Number.POSITIVE_INFINITY }: Source,
  colors: Colors,
): string {
  const { severity, message, ruleId, note, fixes, related = [] } = finding
  const paint = severity === 'error' ? colors.red : colors.yellow
  const label = paint(severity === 'error' ? 'error' : 'warning')
  const where = colors.dim(`${place.line}:${place.column}`)
  const gutter = `${place.line}`
  const room = columns - gutter.length - FRAME_INDENT
  const frame = codeFrame(text, finding.range, Math.max(MIN_WIDTH, Math.min(room, MAX_WIDTH)))
  const lines = [
    `  ${where}  ${label}  ${printable(message)}  ${colors.dim(ruleId)}`,
    `    ${colors.dim(`${gutter} |`)} ${frame.line}`,
    `    ${colors.dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(frame.indent)}${paint('^'.repeat(frame.width))}`,
    ...(note === undefined ? [] : note.split('\n').map(part => `    ${printable(part)}`)),
    // What is in the same file, the note tells.
    ...related.flatMap(({ path, message: told }) =>
      path === undefined ? [] : [`    ${printable(`see: ${path}: ${told}`)}`],
    ),
    ...fixes.map(fix => `    ${ofFix(fix, finding, colors)}`),
  ]
  return `${lines.join('\n')}\n`
}

function ofFix(fix: Fix, finding: Finding, colors: Colors): string {
  const safe = fix === safeFix(finding)
  const [edit, ...others] = fix.edits
  const whole =
    others.length === 0 &&
    edit?.range.start === finding.range.start &&
    edit.range.end === finding.range.end &&
    edit.text.trim() !== ''
  const told = whole ? `write: ${edit.text}` : `fix: ${fix.title}`
  return (safe ? colors.green : colors.cyan)(printable(told) + (safe ? ' (--fix)' : ''))
}

function summary({ files, dry }: Report, colors: Colors): string {
  if (files.length === 0) return noRelease
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0)
  const made = fixed > 0 ? `, ${plural(fixed, 'fix')} ${dry ? 'to make' : 'made'}` : ''
  const hidden = files.reduce((sum, { suppressed = [] }) => sum + suppressed.length, 0)
  const known = hidden > 0 ? `; ${hidden} in the baseline` : ''
  const fixable = withFindings(files).flatMap(({ findings }) => findings.filter(safeFix)).length
  const hint = fixable > 0 ? `; ${fixable} can be fixed with --fix` : ''
  return `${paintOf(files, colors)(headline(files))}${made}${hint}${known}\n`
}

function paintOf(files: readonly CheckedFile[], colors: Colors): Colors['red'] {
  if (count(files, 'error') > 0) return colors.red
  return count(files, 'warn') > 0 ? colors.yellow : colors.green
}
