import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { concise } from '../reporters/concise.ts'
import { json } from '../reporters/json.ts'
import { pretty } from '../reporters/pretty.ts'
import { count, noRelease, type Reporter } from '../reporters/report.ts'
import type { Checked } from './checked.ts'
import { reasonOf, usageError } from './errors.ts'
import { type Io, wantsColor } from './io.ts'
import type { Format, Options } from './options.ts'

const REPORTERS: Readonly<Record<Format, Reporter>> = { pretty, concise, json }

/** Writes what a run found where the options say. Throws a UsageError when it cannot. */
export function writeReport(checked: Checked, options: Options, io: Io): void {
  const { format, values } = options
  const output = values['output-file']
  const text = REPORTERS[format]({
    cwd: io.cwd,
    files: values.quiet ? withoutWarnings(checked.files) : checked.files,
    color: output === undefined && wantsColor(io, values),
    columns: output === undefined ? io.columns : undefined,
    dry: values['fix-dry-run'] === true,
  })
  for (const line of [
    ...checked.failures,
    ...checked.unfixed,
    ...(values.quiet ? [] : checked.notes),
  ])
    io.stderr.write(`${line}\n`)
  const fixesInput = values.stdin === true && values.fix === true
  if (fixesInput) io.stdout.write(checked.files[0]?.text ?? '')
  if (output !== undefined) writeFile(output, text, io.cwd)
  else (fixesInput ? io.stderr : io.stdout).write(text)
  for (const line of remarks(checked, options)) io.stderr.write(line)
}

/** What the report itself does not say. */
function remarks({ files }: Checked, { format, values, maxWarnings }: Options): string[] {
  const told = format === 'pretty' && values['output-file'] === undefined
  const warnings = count(files, 'warn')
  const tooMany = maxWarnings >= 0 && warnings > maxWarnings
  return [
    ...(files.length === 0 && !told ? [noRelease] : []),
    ...(tooMany ? [`Too many warnings: ${warnings}, and --max-warnings is ${maxWarnings}\n`] : []),
  ]
}

function withoutWarnings(files: Checked['files']): Checked['files'] {
  return files.map(file => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === 'error'),
  }))
}

function writeFile(name: string, text: string, cwd: string): void {
  try {
    writeFileSync(resolve(cwd, name), text)
  } catch (error) {
    throw usageError(`${name}: the report cannot be written: ${reasonOf(error)}`)
  }
}
