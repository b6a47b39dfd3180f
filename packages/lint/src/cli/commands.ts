import type { COMMANDS } from './command-names.ts'
import { helpText } from './help.ts'
import type { Io } from './io.ts'
import { runRegister } from './register-command.ts'
import { explain, listRules } from './rules-command.ts'

type Command = (argv: readonly string[], io: Io) => number | Promise<number>

const RUN: Readonly<Record<(typeof COMMANDS)[number], Command>> = {
  rules: listRules,
  explain,
  register: runRegister,
  // Loaded when it is asked for: no other run needs it.
  completions: async (argv, io) =>
    (await import('./completions-command.ts')).writeCompletions(argv, io),
}

/** Runs the command that the arguments begin with; undefined when they name none. */
export function runCommand(
  [name = '', ...rest]: readonly string[],
  io: Io,
): number | Promise<number> | undefined {
  if (!Object.hasOwn(RUN, name)) return undefined
  if (!rest.includes('--help') && !rest.includes('-h'))
    return RUN[name as keyof typeof RUN](rest, io)
  io.stdout.write(helpText())
  return 0
}
