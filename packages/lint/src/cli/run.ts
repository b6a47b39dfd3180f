import { printable } from '../reporters/report.ts'
import { openBaselines } from './baselines.ts'
import { checkFiles } from './check.ts'
import type { Checked } from './checked.ts'
import { COMMANDS } from './command-names.ts'
import { conclude } from './conclude.ts'
import { isExpected, reasonOf } from './errors.ts'
import { createFolders } from './folders.ts'
import { helpText } from './help.ts'
import type { Io } from './io.ts'
import { type Options, parseOptions } from './options.ts'
import { version } from './version.ts'
import { requireOutputs } from './write-report.ts'

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
    // What was given, or is called so, must not write to the terminal.
    const lines = (trace ?? message).split('\n').map(printable)
    io.stderr.write(`${lines.join('\n')}\n`)
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
  if (values.watch) return (await import('./watch/watch.ts')).watchFiles(options, io)
  const started = new Date()
  requireOutputs(options, io.cwd)
  const folders = createFolders()
  const baselines = await openBaselines(options, io.cwd, folders)
  const found = values.stdin
    ? await checkInput(options, io)
    : await checkFiles({ ...io, options, folders, debug, onFixing: baselines.read })
  return conclude(found, options, { io, started, debug, baselines })
}

async function checkInput(options: Options, { stdin, cwd }: Io): Promise<Checked> {
  const [{ checkStdin }, { createSession }] = await Promise.all([
    import('./check-stdin.ts'),
    import('./session.ts'),
  ])
  return checkStdin(await bytesOf(stdin), await createSession(options, cwd))
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
