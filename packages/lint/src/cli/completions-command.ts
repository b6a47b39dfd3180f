import { bash } from './completions/bash.ts'
import { fish } from './completions/fish.ts'
import { powershell } from './completions/powershell.ts'
import { SHELLS } from './completions/shells.ts'
import { zsh } from './completions/zsh.ts'
import { usageError } from './errors.ts'
import type { Io } from './io.ts'
import { oneOf } from './one-of.ts'
import { parseStrict } from './options.ts'

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], () => string>> = {
  bash,
  zsh,
  fish,
  powershell,
}

/** Runs `completions`: the script that a shell reads to complete options, commands and rules. Gives the exit code. */
export function writeCompletions(argv: readonly string[], io: Io): number {
  const { positionals } = parseStrict(argv, {})
  const [shell] = positionals
  if (shell === undefined || positionals.length > 1)
    throw usageError('Write `release-lint completions bash`, or zsh, fish or powershell')
  io.stdout.write(SCRIPTS[oneOf('shell', shell, SHELLS)]())
  return 0
}
