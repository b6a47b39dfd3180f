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

/** What stands after an option: some words, a file, or a text of the user's own. */
export type CompletedValue = readonly string[] | 'file' | 'text'

/** An option as a shell completes it; without a value it is a switch. */
export interface CompletedOption {
  readonly name: string
  readonly short: string | undefined
  readonly help: string
  readonly value: CompletedValue | undefined
}

/** A command, its options, and the words of which one may follow it; none where files do. */
export interface CompletedCommand {
  /** Empty for a check, which has no name. */
  readonly name: string
  readonly options: readonly CompletedOption[]
  readonly words: readonly string[]
}

/** An option as it is parsed and helped with. */
interface Described {
  readonly help: string
  readonly short?: string
  readonly value?: string
}

type Values = Readonly<Record<string, readonly string[]>>

const ids = rules.map(({ id }) => id)

const VALUES: Values = {
  format: [...FORMATS, BLOB],
  parser: PARSERS,
  rule: ids.flatMap(id => LEVELS.map(level => `${id}:${level}`)),
}

const OF_RULES = optionsOf({ ...RULE_OPTIONS, help: OPTIONS.help }, { format: RULE_FORMATS })

const OF: Readonly<Record<(typeof COMMANDS)[number], Omit<CompletedCommand, 'name'>>> = {
  rules: { options: OF_RULES, words: [] },
  explain: { options: OF_RULES, words: ids },
  register: {
    options: optionsOf({ ...REGISTER_OPTIONS, help: OPTIONS.help }),
    words: ['who', 'minister', 'check'],
  },
  init: { options: optionsOf({ ...INIT_OPTIONS, help: OPTIONS.help }), words: [] },
  completions: { options: optionsOf({ help: OPTIONS.help }), words: SHELLS },
  'merge-reports': {
    options: optionsOf({ ...MERGE_OPTIONS, help: OPTIONS.help }, VALUES),
    words: [],
  },
}

/** A check: what is completed until a command is named. */
export const completedCheck: CompletedCommand = {
  name: '',
  options: optionsOf(OPTIONS, VALUES),
  words: COMMANDS,
}

/** Every command that has a name. */
export const completedCommands: readonly CompletedCommand[] = COMMANDS.map(name => ({
  name,
  ...OF[name],
}))

function optionsOf(
  described: Readonly<Record<string, Described>>,
  values: Values = {},
): CompletedOption[] {
  return Object.entries(described).map(([name, { help, short, value }]) => ({
    name,
    short,
    help,
    value: value === undefined ? undefined : (values[name] ?? kindOf(value)),
  }))
}

function kindOf(value: string): 'file' | 'text' {
  return value === 'FILE' ? 'file' : 'text'
}
