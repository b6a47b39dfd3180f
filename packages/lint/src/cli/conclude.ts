import { dirname } from 'node:path'
import { count, printable, withFindings } from '../reporters/report.ts'
import type { Baselines } from './baseline-place.ts'
import type { Checked } from './checked.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'
import { statisticsTable } from './statistics.ts'
import { timesTable } from './times-table.ts'
import { shownFiles, writeReport } from './write-report.ts'

/** What a run needs to tell what it found. */
interface End {
  readonly io: Io
  readonly started: Date
  readonly baselines: Baselines
  debug(text: string): void
}

/** Writes the reports of a run, without what its baselines hold. Gives the exit code. */
export async function conclude(
  found: Checked,
  options: Options,
  { io, started, baselines, debug }: End,
): Promise<number> {
  const { values } = options
  const { checked, remarks } = await baselines.apply(found)
  if (values.debug)
    for (const file of await configsOf(checked, options, io.cwd)) debug(`config ${file}`)
  debug(`checked in ${Date.now() - started.getTime()} ms`)
  await writeReport(checked, options, { io, started })
  for (const remark of remarks) io.stderr.write(`${printable(remark)}\n`)
  if (values.statistics) io.stderr.write(statisticsTable(shownFiles(checked.files, values)))
  if (values.stats) io.stderr.write(timesTable(checked.times ?? new Map()))
  return exitCode(checked, options)
}

function exitCode({ files, failures, unfixed }: Checked, { maxWarnings }: Options): number {
  const crashed = withFindings(files).some(({ findings }) => findings.some(({ crash }) => crash))
  if (failures.length > 0 || crashed) return 2
  const tooMany = maxWarnings >= 0 && count(files, 'warn') > maxWarnings
  return count(files, 'error') > 0 || tooMany || unfixed.length > 0 ? 1 : 0
}

async function configsOf({ files }: Checked, options: Options, cwd: string): Promise<Set<string>> {
  const { createConfigOf } = await import('./session.ts')
  const configOf = createConfigOf(options, cwd)
  return new Set(files.map(({ path }) => configOf(dirname(path)).file ?? 'none, the defaults'))
}
