import { dirname } from 'node:path'
import { count } from '../reporters/report.ts'
import { openBaselines } from './baselines.ts'
import { checkFiles } from './check.ts'
import type { Checked } from './checked.ts'
import { COMMANDS } from './command-names.ts'
import { isExpected, reasonOf } from './errors.ts'
import { helpText } from './help.ts'
import type { Io } from './io.ts'
import { type Options, parseOptions } from './options.ts'
import { statisticsTable } from './statistics.ts'
import { timesTable } from './times-table.ts'
import { version } from './version.ts'
import { requireOutputs, writeReport } from './write-report.ts'

/** Runs the command line. Gives the exit code: 0 no errors, 1 errors, 2 something could not be checked. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const command = COMMANDS.find(name => name === argv[0])
    if (!command) return await runCheck(parseOptions(argv, io.cwd), io)
    const { runCommand } = await import('./commands.ts')
    return await runCommand(command, argv.slice(1), io)
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
  if (values['print-config'] !== undefined) {
    const { printedConfig } = await import('./print-config.ts')
    return say(io, printedConfig(values['print-config'], options, io.cwd))
  }
  const debug = (text: string): void => {
    if (values.debug) io.stderr.write(`debug: ${text}\n`)
  }
  const started = new Date()
  requireOutputs(options, io.cwd)
  const baselines = await openBaselines(options, io.cwd)
  const found = values.stdin
    ? await checkInput(options, io)
    : await checkFiles({ ...io, options, debug })
  const { checked, remarks } = await baselines.apply(found)
  if (values.debug)
    for (const file of await configsOf(checked, options, io.cwd)) debug(`config ${file}`)
  debug(`checked in ${Date.now() - started.getTime()} ms`)
  await writeReport(checked, options, { io, started })
  for (const remark of remarks) io.stderr.write(`${remark}\n`)
  if (values.statistics) io.stderr.write(statisticsTable(checked.files))
  if (values.stats) io.stderr.write(timesTable(checked.times ?? new Map()))
  return exitCode(checked, options)
}

function exitCode({ files, failures, unfixed }: Checked, { maxWarnings }: Options): number {
  const crashed = files.some(({ findings }) => findings.some(({ crash }) => crash))
  if (failures.length > 0 || crashed) return 2
  const tooMany = maxWarnings >= 0 && count(files, 'warn') > maxWarnings
  return count(files, 'error') > 0 || tooMany || unfixed.length > 0 ? 1 : 0
}

async function checkInput(options: Options, { stdin, cwd }: Io): Promise<Checked> {
  const [{ checkStdin }, { createSession }] = await Promise.all([
    import('./check-stdin.ts'),
    import('./session.ts'),
  ])
  return checkStdin(await bytesOf(stdin), await createSession(options, cwd))
}

async function configsOf({ files }: Checked, options: Options, cwd: string): Promise<Set<string>> {
  const { createConfigOf } = await import('./session.ts')
  const configOf = createConfigOf(options, cwd)
  return new Set(files.map(({ path }) => configOf(dirname(path)).file ?? 'none, the defaults'))
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
