import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '@release-lint/schema/name'
import type { Severity } from '../finding.ts'
import type { ParserName } from '../parse.ts'
import { usageError } from './errors.ts'
import { OPTIONS } from './help.ts'
import { oneOf } from './one-of.ts'
import { type Outputs, parseOutputs } from './outputs.ts'
import { parseShard, type Shard } from './shard/shard.ts'

/** The names of `--parser`. */
export const PARSERS = ['satteri', 'remark'] as const satisfies readonly ParserName[]
/** The levels of `--rule`. */
export const LEVELS = ['off', 'warn', 'error'] as const

const EXCLUSIVE = [
  ['fix', 'fix-dry-run'],
  ['config', 'no-config'],
  ['cache-location', 'no-cache'],
  ['staged', 'changed'],
  ['staged', 'stdin'],
  ['changed', 'stdin'],
  ['suppress-all', 'stdin'],
  ['prune-baseline', 'stdin'],
  // What one machine writes another does not see, and a baseline is written of all.
  ...(['fix', 'fix-dry-run', 'staged', 'stdin', 'suppress-all', 'prune-baseline'] as const).map(
    other => ['shard', other] as const,
  ),
  ...(['shard', 'fix', 'fix-dry-run', 'staged', 'changed', 'stdin'] as const).map(
    other => ['watch', other] as const,
  ),
  ...(['suppress-all', 'prune-baseline', 'stats'] as const).map(other => ['watch', other] as const),
] as const

/** What the command line asks for; data only, so that workers can be given it. */
export interface Options extends Outputs {
  readonly paths: readonly string[]
  readonly values: ReturnType<typeof parse>['values']
  readonly parser: ParserName | undefined
  readonly maxWarnings: number
  /** Undefined when the number of files is to decide. */
  readonly threads: number | undefined
  /** The part of the files to check; undefined for all. */
  readonly shard: Shard | undefined
  /** Severities that win over every config. */
  readonly levels: readonly (readonly [id: string, level: Severity | 'off'])[]
}

/** Parses the arguments of a check. Throws a UsageError. */
export function parseOptions(argv: readonly string[], cwd: string): Options {
  const { values, positionals } = parse(joinRef(argv, cwd))
  refuseClash(values, positionals)
  const threads = values.threads === undefined ? undefined : wholeNumber('threads', values.threads)
  if (threads === 0) throw usageError('--threads takes a number from 1, not `0`')
  const shard = values.shard === undefined ? undefined : parseShard(values.shard)
  return {
    paths: positionals,
    values,
    shard,
    ...parseOutputs(values.format, values['output-file'], shard),
    parser: values.parser === undefined ? undefined : oneOf('parser', values.parser, PARSERS),
    maxWarnings: wholeNumber('max-warnings', values['max-warnings'] ?? '-1'),
    threads,
    levels: (values.rule ?? []).map(toLevel),
  }
}

/** Throws a UsageError where options do not go together. */
function refuseClash(values: Options['values'], positionals: readonly string[]): void {
  for (const [one, other] of EXCLUSIVE) {
    if (values[one] !== undefined && values[other] !== undefined)
      throw usageError(`Use either --${one} or --${other}, not both`)
  }
  if (values.stdin && positionals.length > 0)
    throw usageError('Use either --stdin or paths, not both')
  if (values['stdin-filename'] !== undefined && !values.stdin)
    throw usageError('--stdin-filename needs --stdin')
  if (values['print-config'] !== undefined && positionals.length > 0)
    throw usageError(`--print-config takes one file; there is another, \`${positionals[0]}\``)
}

/** Parses arguments by their options. Throws a UsageError of one sentence. */
export function parseStrict<T extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    throw usageError(describe(error, Object.keys(options)))
  }
}

function parse(argv: readonly string[]) {
  return parseStrict(joinNegatives(argv), OPTIONS)
}

/** `--max-warnings -1` as `--max-warnings=-1`, since node:util takes the former for two options. */
function joinNegatives(argv: readonly string[]): string[] {
  const joins = (option = '', value = ''): boolean =>
    /^--[\w-]+$/.test(option) && /^-\d+$/.test(value)
  return argv.flatMap((argument, index) => {
    if (joins(argv[index - 1], argument)) return []
    const next = argv[index + 1]
    return joins(argument, next) ? [`${argument}=${next}`] : [argument]
  })
}

/** `--changed REF` as `--changed=REF`; a word that is a file or folder here is no ref. */
function joinRef(argv: readonly string[], cwd: string): readonly string[] {
  const at = argv.indexOf('--changed')
  if (at === -1) return argv
  const next = argv[at + 1] ?? '-'
  const isRef = !next.startsWith('-') && !existsSync(resolve(cwd, next))
  return argv.toSpliced(at, isRef ? 2 : 1, `--changed=${isRef ? next : ''}`)
}

function describe(error: unknown, names: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error)
  const option = /--[\w-]+|-\w/.exec(message.replace(/-\w, /, ''))?.[0] ?? ''
  if ((error as { code?: unknown }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const given = option.replace(/^-+/, '')
    const [meant = names.find(name => lettersOf(name) === lettersOf(given))] = nearest(
      given,
      names,
      1,
    )
    return `There is no option \`${option}\`${meant === undefined ? '; see --help' : `; did you mean --${meant}?`}`
  }
  return message.includes('does not take')
    ? `${option} takes no value`
    : `${option} needs a value; write ${option}=VALUE when it begins with a dash`
}

function lettersOf(word: string): string {
  return [...word].toSorted().join('')
}

function wholeNumber(option: string, given: string): number {
  if (!/^(?:-1|\d+)$/.test(given) || (option === 'threads' && given === '-1'))
    throw usageError(`--${option} takes a number, not \`${given}\``)
  return Number(given)
}

function toLevel(given: string): readonly [string, Severity | 'off'] {
  const [id = '', name] = given.split(':')
  const level = LEVELS.find(known => known === name)
  if (level === undefined || given.split(':').length > 2)
    throw usageError(`--rule takes id:off, id:warn or id:error, not \`${given}\``)
  return [id, level]
}
