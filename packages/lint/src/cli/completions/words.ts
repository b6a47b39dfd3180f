import { BLOB, FORMATS } from '../../reporters/formats.ts'
import { rules } from '../../rules/registry.ts'
import { COMMANDS } from '../command-names.ts'
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

/** A command with the words that may follow it; none where files do. */
export interface CompletedCommand {
  readonly name: string
  readonly words: readonly string[]
}

const ids = rules.map(({ id }) => id)

const VALUES: Readonly<Record<string, readonly string[]>> = {
  format: [...FORMATS, BLOB],
  parser: PARSERS,
  rule: ids.flatMap(id => LEVELS.map(level => `${id}:${level}`)),
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  completions: SHELLS,
  explain: ids,
  register: ['who', 'minister', 'check'],
}

/** Every option of a check. */
export const completedOptions: readonly CompletedOption[] = Object.entries(OPTIONS).map(
  ([name, option]) => ({
    name,
    short: 'short' in option ? option.short : undefined,
    help: option.help,
    value: 'value' in option ? (VALUES[name] ?? kindOf(option.value)) : undefined,
  }),
)

/** Every command. */
export const completedCommands: readonly CompletedCommand[] = COMMANDS.map(name => ({
  name,
  words: WORDS[name] ?? [],
}))

function kindOf(value: string): 'file' | 'text' {
  return value === 'FILE' ? 'file' : 'text'
}
