import { parseArgs } from 'node:util'
import { nearest } from '@release-lint/schema'
import type { ParserName } from '../parse.ts'

/** Wrong usage or a bad config: one sentence for the person at the terminal, exit code 2. */
export class UsageError extends Error {}

/** How findings are written. */
export const FORMATS = ['pretty', 'concise', 'json'] as const
export type Format = (typeof FORMATS)[number]

const OPTIONS = {
  fix: { type: 'boolean', help: 'Mend what can be mended beyond doubt' },
  'fix-dry-run': { type: 'boolean', help: 'Say what --fix would leave, without writing' },
  format: { type: 'string', short: 'f', help: 'pretty, concise or json' },
  'output-file': { type: 'string', short: 'o', help: 'Write the report to a file' },
  'max-warnings': { type: 'string', help: 'Fail when there are more warnings' },
  quiet: { type: 'boolean', help: 'Report errors only' },
  rule: { type: 'string', multiple: true, help: 'Set a rule: id:severity' },
  config: { type: 'string', help: 'Read this config' },
  'no-config': { type: 'boolean', help: 'Read no config' },
  'print-config': { type: 'string', help: 'Print the settings for a file' },
  'no-ignore': { type: 'boolean', help: 'Check ignored files as well' },
  stdin: { type: 'boolean', help: 'Check standard input' },
  'stdin-filename': { type: 'string', help: 'The name of standard input' },
  parser: { type: 'string', help: 'satteri or remark' },
  color: { type: 'boolean', help: 'Colour even where there is no terminal' },
  'no-color': { type: 'boolean', help: 'No colour' },
  version: { type: 'boolean', short: 'v', help: 'Print the version' },
  help: { type: 'boolean', short: 'h', help: 'Print this help' },
} as const

/** What the command line asks for. */
export interface Options {
  readonly paths: readonly string[]
  readonly values: ReturnType<typeof parse>['values']
  readonly format: Format
  readonly parser: ParserName | undefined
  readonly maxWarnings: number
}

/** Parses the arguments. Throws a UsageError. */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv)
  const { format = 'pretty', parser, 'max-warnings': warnings = '-1' } = values
  if (!isFormat(format))
    throw new UsageError(`There is no format \`${format}\`; use ${FORMATS.join(', ')}`)
  if (parser !== undefined && parser !== 'satteri' && parser !== 'remark') {
    throw new UsageError(`There is no parser \`${parser}\`; use satteri or remark`)
  }
  if (!/^-?\d+$/.test(warnings))
    throw new UsageError(`--max-warnings takes a number, not \`${warnings}\``)
  return { paths: positionals, values, format, parser, maxWarnings: Number(warnings) }
}

/** The text of `--help`. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, option]) => {
    const short = 'short' in option ? `-${option.short}, ` : '    '
    const value = option.type === 'string' ? ' VALUE' : ''
    return `  ${short}${`--${name}${value}`.padEnd(26)} ${option.help}`
  })
  return `Checks ministerial press releases.

Usage: release-lint [options] [paths]        check files and folders; the current folder by default
       release-lint rules                    list the rules
       release-lint explain RULE             tell about a rule
       release-lint register who PORTFOLIO [--on DAY]
       release-lint register minister NAME [--on DAY]
       release-lint register check [FILES]

${rows.join('\n')}

Exit codes: 0 no errors, 1 errors or too many warnings, 2 something could not be checked.
`
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const unknown = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const [meant] = nearest(unknown.replace(/^-+/, ''), Object.keys(OPTIONS), 1)
    const hint = meant === undefined ? 'see --help' : `did you mean --${meant}?`
    throw new UsageError(`Cannot use \`${unknown}\`: ${hint}`)
  }
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name)
}
