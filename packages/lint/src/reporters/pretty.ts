import { relative } from 'node:path'
import picocolors from 'picocolors'
import type { Finding } from '../finding.ts'
import { safeFix } from '../fix.ts'
import { createPlaces } from './place.ts'
import { type CheckedFile, count, plural, type Report, type Reporter } from './report.ts'

type Colors = ReturnType<typeof picocolors.createColors>

const MAX_WIDTH = 110

/** For people: each finding with its line, what is wrong, why and what to write; then a summary. */
export const pretty: Reporter = report => {
  const colors = picocolors.createColors(report.color)
  const parts = report.files
    .filter(({ findings }) => findings.length > 0)
    .map(file => ofFile(file, report, colors))
  return [...parts, summary(report, colors)].join('\n')
}

function ofFile({ path, text, findings }: CheckedFile, { cwd }: Report, colors: Colors): string {
  const places = createPlaces(text)
  const blocks = findings.map(finding => {
    const { line, column } = places(finding.range.start)
    const where = colors.dim(`${relative(cwd, path)}:${line}:${column}`)
    return `${where}\n${ofFinding(finding, text, line, colors)}`
  })
  return blocks.join('\n')
}

function ofFinding(finding: Finding, text: string, line: number, colors: Colors): string {
  const { severity, message, ruleId, note, fixes } = finding
  const paint = severity === 'error' ? colors.red : colors.yellow
  const label = severity === 'error' ? 'error' : 'warning'
  const lines = [
    `${paint(label)}: ${message} ${colors.dim(ruleId)}`,
    ...frame(finding, text, line, paint, colors),
  ]
  if (note !== undefined) lines.push(`  ${colors.dim('why:')} ${note}`)
  for (const fix of fixes)
    lines.push(
      `  ${fix === safeFix(finding) ? colors.green('fix:') : colors.cyan('or:')} ${fix.title}`,
    )
  return `${lines.join('\n')}\n`
}

/** The line of the finding with carets under the range; a long line is cut round it. */
function frame(
  finding: Finding,
  text: string,
  line: number,
  paint: Colors['red'],
  colors: Colors,
): string[] {
  // From -1 it would still find a line feed at 0.
  const start = finding.range.start === 0 ? 0 : text.lastIndexOf('\n', finding.range.start - 1) + 1
  const feed = text.indexOf('\n', finding.range.start)
  const end = feed === -1 ? text.length : feed
  const from = Math.max(start, Math.min(finding.range.start - 30, end - MAX_WIDTH))
  const shown = text.slice(from, Math.min(end, from + MAX_WIDTH)).replace(/[\r\t]/g, ' ')
  const width = Math.min(finding.range.end, from + shown.length) - finding.range.start
  const gutter = `${line}`
  const carets = ' '.repeat(finding.range.start - from) + paint('^'.repeat(Math.max(1, width)))
  return [
    colors.dim(`  ${gutter} | `) + shown.trimEnd(),
    colors.dim(`  ${' '.repeat(gutter.length)} | `) + carets,
  ]
}

function summary({ files }: Report, colors: Colors): string {
  if (files.length === 0) return 'No release found to check\n'
  const errors = count(files, 'error')
  const warnings = count(files, 'warn')
  const checked = `${plural(files.length, 'release')} checked`
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0)
  const fixable = files.flatMap(({ findings }) => findings.filter(safeFix)).length
  const mended = fixed > 0 ? `, ${plural(fixed, 'fix').replace(/fixs$/, 'fixes')} made` : ''
  if (errors + warnings === 0) return `${colors.green(`${checked}: no problems`)}${mended}\n`
  const found = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`
  const hint = fixable > 0 ? `; ${fixable} can be mended with --fix` : ''
  return `${(errors > 0 ? colors.red : colors.yellow)(`${checked}: ${found}`)}${mended}${hint}\n`
}
