import { appendFileSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Finding } from '../finding.ts'
import { loadReporter } from '../reporters/index.ts'
import {
  count,
  noRelease,
  printable,
  type Report,
  type Reporter,
  textOf,
} from '../reporters/report.ts'
import { repositoryOf } from './baseline-place.ts'
import type { Checked } from './checked.ts'
import { reasonOf, usageError } from './errors.ts'
import { type Io, type Output, wantsColor } from './io.ts'
import type { Options } from './options.ts'
import { BLOB_FOLDER } from './shard/blob-file.ts'
import { version } from './version.ts'
import { requireWritable, writeWhole } from './write-whole.ts'

/** Throws a UsageError when a report could not be written: better before the run than after it. */
export function requireOutputs({ outputs, blob }: Options, cwd: string): void {
  if (blob !== undefined) {
    // The folder of its own is made; one that was named is as its author means it.
    if (dirname(blob) === BLOB_FOLDER) mkdirSync(resolve(cwd, BLOB_FOLDER), { recursive: true })
    requireWritable(resolve(cwd, blob), blob, 'report')
  }
  for (const { file } of outputs)
    if (file !== undefined) requireWritable(resolve(cwd, file), file, 'report')
}

/** Writes what a run found where the options say. Throws a UsageError when it cannot. */
export async function writeReport(
  checked: Checked,
  options: Options,
  { io, started }: Run,
): Promise<void> {
  const { outputs, values } = options
  for (const line of toldBefore(checked, options)) io.stderr.write(`${printable(line)}\n`)
  const fixesInput = values.stdin === true && values.fix === true
  if (fixesInput) io.stdout.write(checked.input ?? textOf(checked.files[0]?.source ?? ''))
  const report = toReport(checked, options, { io, started })
  for (const { format, file } of outputs) {
    const reporter = await loadReporter(format)
    if (file === undefined) write(reporter(report), fixesInput ? io.stderr : io.stdout)
    else writeFile(file, reporter({ ...report, color: false, columns: undefined }), io.cwd)
    if (format === 'github') await appendSummary(report, io)
  }
  for (const line of remarks(checked, options)) io.stderr.write(line)
}

function toldBefore({ failures, unfixed, notes }: Checked, { values }: Options): readonly string[] {
  return [...failures, ...unfixed, ...(values.quiet ? [] : notes)]
}

/** A run and where it writes to. */
interface Run {
  readonly io: Io
  readonly started: Date
}

function toReport({ files, failures }: Checked, { values }: Options, { io, started }: Run): Report {
  return {
    cwd: io.cwd,
    root: repositoryOf(io.cwd) ?? io.cwd,
    files: shownFiles(files, values),
    failures,
    started,
    version,
    color: wantsColor(io, values),
    columns: io.columns,
    dry: values['fix-dry-run'] === true,
  }
}

/** What the report itself does not say. */
function remarks({ files }: Checked, { outputs, blob, maxWarnings }: Options): string[] {
  const told = outputs.some(({ format, file }) => format === 'pretty' && file === undefined)
  const warnings = count(files, 'warn')
  const tooMany = maxWarnings >= 0 && warnings > maxWarnings
  return [
    ...(files.length === 0 && !told && blob === undefined ? [noRelease] : []),
    ...(tooMany ? [`Too many warnings: ${warnings}, and --max-warnings is ${maxWarnings}\n`] : []),
  ]
}

/** Files with what is reported of them: errors only where `--quiet` asks for that. */
export function shownFiles(
  files: Checked['files'],
  { quiet }: Pick<Options['values'], 'quiet'>,
): Checked['files'] {
  if (!quiet) return files
  return files.map(({ suppressed, ...file }) => ({
    ...file,
    findings: errorsOf(file.findings),
    ...(suppressed && { suppressed: errorsOf(suppressed) }),
  }))
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error')
}

type Text = ReturnType<Reporter>

// UTF-16 units that are worth a write.
const PART = 65_536

/** A text in parts: an archive's report is large, and may be longer than a string can be. */
function* partsOf(text: Text): Generator<string> {
  let part = ''
  for (const piece of typeof text === 'string' ? [text] : text) {
    part += piece
    if (part.length < PART) continue
    yield part
    part = ''
  }
  if (part !== '') yield part
}

function write(text: Text, output: Output): void {
  for (const part of partsOf(text)) output.write(part)
}

function writeFile(name: string, text: Text, cwd: string): void {
  try {
    writeWhole(resolve(cwd, name), partsOf(text))
  } catch (error) {
    throw usageError(`${name}: the report cannot be written: ${reasonOf(error)}`)
  }
}

// GitHub takes no more of a step, whose runs share the file, and then shows nothing.
const MAX_SUMMARY_BYTES = 1024 * 1024

/** Adds the table of all findings to the page of the job, where there is one. */
async function appendSummary(report: Report, { env, stderr }: Io): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY
  if (!file) return
  const { markdown, markdownByRule } = await import('../reporters/markdown.ts')
  const all = `${markdown(report)}\n`
  const short = `${markdownByRule(report)}\nGitHub takes no table of this size; \`--format markdown:FILE\` writes it\n`
  try {
    const there = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    const fits = there + Buffer.byteLength(all) < MAX_SUMMARY_BYTES
    appendFileSync(file, fits ? all : short)
  } catch (error) {
    stderr.write(`${file}: the summary cannot be written: ${reasonOf(error)}\n`)
  }
}
