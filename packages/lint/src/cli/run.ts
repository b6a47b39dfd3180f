import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { activeRules } from '../config.ts'
import { loadParser } from '../parse.ts'
import { concise } from '../reporters/concise.ts'
import { json } from '../reporters/json.ts'
import { pretty } from '../reporters/pretty.ts'
import { type CheckedFile, count, type Reporter } from '../reporters/report.ts'
import { checkFiles, checkStdin } from './check.ts'
import { runCommand } from './commands.ts'
import { createConfigFinder, pathFrom, readConfig } from './config-file.ts'
import { type Format, helpText, type Options, parseOptions, UsageError } from './options.ts'
import { createRegisterFinder } from './register-files.ts'

/** Where a run reads and writes. */
export interface Terminal {
  readonly cwd: string
  readonly color: boolean
  readStdin(): Promise<string>
  out(text: string): void
  err(text: string): void
}

const REPORTERS: Readonly<Record<Format, Reporter>> = { pretty, concise, json }

/** Runs the command line. Gives the exit code: 0 no errors, 1 errors, 2 something could not be checked. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = runCommand(argv, terminal)
    if (command !== undefined) return command
    const options = parseOptions(argv)
    return await check(options, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`${error.message}\n`)
    return 2
  }
}

async function check(options: Options, terminal: Terminal): Promise<number> {
  const { values, maxWarnings } = options
  if (values.help) return say(terminal, helpText())
  if (values.version) return say(terminal, `${version()}\n`)
  const given =
    values.config === undefined ? undefined : readConfig(resolve(terminal.cwd, values.config))
  const find = given ? () => given : createConfigFinder(terminal.cwd)
  const configOf = values['no-config'] ? () => ({ config: {}, folder: terminal.cwd }) : find
  if (values['print-config'] !== undefined) {
    const file = resolve(terminal.cwd, values['print-config'])
    const { config, folder } = configOf(dirname(file))
    const rules = activeRules(config, pathFrom(folder, file))
    const settings = Object.fromEntries(rules.map(({ rule, severity }) => [rule.id, severity]))
    return say(terminal, `${JSON.stringify({ ...config, rules: settings }, null, 2)}\n`)
  }
  const session = {
    options,
    configOf,
    registerOf: createRegisterFinder(),
    cwd: terminal.cwd,
    parse: await loadParser(options.parser),
  }
  const { files, failures } = values.stdin
    ? checkStdin(await terminal.readStdin(), session)
    : checkFiles(session)
  for (const failure of failures) terminal.err(`${failure}\n`)
  report(files, options, terminal)
  const crashed = files.some(({ findings }) => findings.some(({ crash }) => crash))
  if (failures.length > 0 || crashed) return 2
  const tooMany = maxWarnings >= 0 && count(files, 'warn') > maxWarnings
  return count(files, 'error') > 0 || tooMany ? 1 : 0
}

function report(
  files: readonly CheckedFile[],
  { format, values }: Options,
  terminal: Terminal,
): void {
  const shown = values.quiet
    ? files.map(file => ({
        ...file,
        findings: file.findings.filter(({ severity }) => severity === 'error'),
      }))
    : files
  const color = values['no-color'] ? false : (values.color ?? terminal.color)
  const output = values['output-file']
  const text = REPORTERS[format]({
    cwd: terminal.cwd,
    files: shown,
    color: color && output === undefined,
  })
  if (output !== undefined) writeFileSync(resolve(terminal.cwd, output), text)
  else if (values.stdin && values.fix) {
    terminal.out(files[0]?.text ?? '')
    terminal.err(text)
  } else terminal.out(text)
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text)
  return 0
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return String((JSON.parse(manifest) as { version: unknown }).version)
}
