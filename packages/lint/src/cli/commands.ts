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
  // Loaded when they are asked for: no other run needs them.
  init: async (argv, io) => (await import('./init/init.ts')).runInit(argv, io),
  completions: async (argv, io) =>
    (await import('./completions-command.ts')).writeCompletions(argv, io),
  'merge-reports': async (argv, io) =>
    (await import('./shard/merge-reports.ts')).mergeReports(argv, io),
}

/** Runs a command. Gives the exit code. */
export function runCommand(
  name: keyof typeof RUN,
  rest: readonly string[],
  io: Io,
): number | Promise<number> {
  if (!rest.includes('--help') && !rest.includes('-h')) return RUN[name](rest, io)
  io.stdout.write(helpText())
  return 0
}
