import { dirname } from 'node:path'
import { count } from '../reporters/report.ts'
import { openBaselines } from './baselines.ts'
import { type Checked, checkFiles, checkStdin } from './check.ts'
import { runCommand } from './commands.ts'
import { isExpected, reasonOf } from './errors.ts'
import { helpText } from './help.ts'
import type { Io } from './io.ts'
import { type Options, parseOptions } from './options.ts'
import { printedConfig } from './print-config.ts'
import { createSession } from './session.ts'
import { statisticsTable } from './statistics.ts'
import { timesTable } from './times-table.ts'
import { version } from './version.ts'
import { requireOutputs, writeReport } from './write-report.ts'

/** Runs the command line. Gives the exit code: 0 no errors, 1 errors, 2 something could not be checked. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await (runCommand(argv, io) ?? runCheck(parseOptions(argv), io))
  } catch (error) {
    const trace = error instanceof Error && argv.includes('--debug') ? error.stack : undefined
    const message = isExpected(error)
      ? error.message
      : `release-lint crashed: ${reasonOf(error)}; --debug says where`
    io.stderr.write(`${trace ?? message}\n`)
    return 2
  }
}

async function runCheck(options: Options, io: Io): Promise<number> {
  const { values } = options
  if (values.help) return say(io, helpText())
  if (values.version) return say(io, `${version()}\n`)
  if (values['print-config'] !== undefined)
    return say(io, printedConfig(values['print-config'], options, io.cwd))
  const debug = (text: string): void => {
    if (values.debug) io.stderr.write(`debug: ${text}\n`)
  }
  const started = new Date()
  const session = await createSession(options, io.cwd)
  requireOutputs(options, io.cwd)
  const baselines = await openBaselines(session)
  const found = values.stdin
    ? checkStdin(await bytesOf(io.stdin), session)
    : await checkFiles(session, io.stderr, debug)
  const { checked, remarks } = await baselines.apply(found)
  if (values.debug) {
    const configs = checked.files.map(({ path }) => session.configOf(dirname(path)).file)
    for (const file of new Set(configs)) debug(`config ${file ?? 'none, the defaults'}`)
  }
  debug(`checked in ${Date.now() - started.getTime()} ms`)
  await writeReport(checked, options, { io, started })
  for (const remark of remarks) io.stderr.write(`${remark}\n`)
  if (values.statistics) io.stderr.write(statisticsTable(checked.files))
  if (session.timer) io.stderr.write(timesTable(session.timer.take()))
  return exitCode(checked, options)
}

function exitCode({ files, failures }: Checked, { maxWarnings }: Options): number {
  const crashed = files.some(({ findings }) => findings.some(({ crash }) => crash))
  if (failures.length > 0 || crashed) return 2
  const tooMany = maxWarnings >= 0 && count(files, 'warn') > maxWarnings
  return count(files, 'error') > 0 || tooMany ? 1 : 0
}

async function bytesOf(stdin: Io['stdin']): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

function say(io: Io, text: string): number {
  io.stdout.write(text)
  return 0
}
