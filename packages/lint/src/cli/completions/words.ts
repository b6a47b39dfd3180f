import { BLOB, FORMATS } from '../../reporters/formats.ts'
import { rules } from '../../rules/registry.ts'
import { COMMANDS } from '../command-names.ts'
import {
  INIT_OPTIONS,
  MERGE_OPTIONS,
  REGISTER_OPTIONS,
  RULE_FORMATS,
  RULE_OPTIONS,
} from '../command-options.ts'
import { OPTIONS } from '../help.ts'
import { LEVELS, PARSERS } from '../options.ts'
import { SHELLS } from './shells.ts'

/** What stands after an option: some words, a file or folder, or a text of the user's own. */
export type CompletedValue = readonly string[] | 'file' | 'text'

/** An option as a shell completes it; without a value it is a switch. */
export interface CompletedOption {
  readonly name: string
  readonly short: string | undefined
  readonly help: string
  readonly value: CompletedValue | undefined
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** Empty for a check, which has no name. */
  readonly name: string
  readonly options: readonly CompletedOption[]
  /** The words of which one may be the first operand. */
  readonly words: readonly string[]
  /** Whether an operand may be a file. */
  readonly files: boolean
}

/** An option as `parseArgs` takes it, with its help. */
interface OptionDefinition {
  readonly help: string
  readonly short?: string
  readonly value?: string
}

type Definitions = Readonly<Record<string, OptionDefinition>>
type Values = Readonly<Record<string, readonly string[]>>

const ids = rules.map(({ id }) => id)

const VALUES: Values = {
  format: [...FORMATS, BLOB],
  parser: PARSERS,
  rule: ids.flatMap(id => LEVELS.map(level => `${id}:${level}`)),
}

const RULE_COMMAND_OPTIONS = withHelp(RULE_OPTIONS, { format: RULE_FORMATS })

const COMMAND_COMPLETIONS: Readonly<
  Record<(typeof COMMANDS)[number], Omit<CompletedCommand, 'name'>>
> = {
  rules: { options: RULE_COMMAND_OPTIONS, words: [], files: false },
  explain: { options: RULE_COMMAND_OPTIONS, words: ids, files: false },
  register: {
    options: withHelp(REGISTER_OPTIONS),
    words: ['who', 'minister', 'check'],
    files: true,
  },
  init: { options: withHelp(INIT_OPTIONS), words: [], files: false },
  completions: { options: withHelp({}), words: SHELLS, files: false },
  'merge-reports': {
    options: withHelp(MERGE_OPTIONS, { format: FORMATS }),
    words: [],
    files: true,
  },
}

/** A check: what is completed until a command is named. */
export const completedCheck: CompletedCommand = {
  name: '',
  options: optionsOf(OPTIONS, VALUES),
  words: COMMANDS,
  files: true,
}

/** Every command that has a name. */
export const completedCommands: readonly CompletedCommand[] = COMMANDS.map(name => ({
  name,
  ...COMMAND_COMPLETIONS[name],
}))

/** A check, and then every command. */
export const completed: readonly CompletedCommand[] = [completedCheck, ...completedCommands]

/** How an option may be written. */
export function flagsOf({ name, short }: CompletedOption): string[] {
  return short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`]
}

function withHelp(definitions: Definitions, values?: Values): CompletedOption[] {
  return optionsOf({ ...definitions, help: OPTIONS.help }, values)
}

function optionsOf(definitions: Definitions, values: Values = {}): CompletedOption[] {
  return Object.entries(definitions).map(([name, { help, short, value }]) => ({
    name,
    short,
    help,
    value: value === undefined ? undefined : (values[name] ?? kindOf(value)),
  }))
}

// What may be left out may be followed by a path.
function kindOf(value: string): 'file' | 'text' {
  return ['FILE', 'DIR', '[REF]'].includes(value) ? 'file' : 'text'
}
