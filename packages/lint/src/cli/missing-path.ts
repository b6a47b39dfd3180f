import { lstatSync } from 'node:fs'
import { nearest } from '@release-lint/schema/name'
import { COMMANDS } from './command-names.ts'

// What the users of other tools write.
const MEANT: Readonly<Record<string, string>> = {
  '-': '--stdin checks standard input',
  check: 'to check, write `release-lint PATHS`',
  fix: 'to fix, write `release-lint --fix PATHS`',
  help: 'write `release-lint --help`',
  lint: 'to check, write `release-lint PATHS`',
  version: 'write `release-lint --version`',
}

/** Why there is nothing at a path that was given, and what may have been meant. */
export function whyMissing(path: string, given: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return 'a link to nothing'
  if (Object.hasOwn(MEANT, given)) return `no such file, folder or command; ${MEANT[given]}`
  const [command] = /^[a-z-]+$/.test(given) ? nearest(given, COMMANDS, 1) : []
  return command === undefined
    ? 'no such file or folder'
    : `no such file, folder or command; did you mean \`release-lint ${command}\`?`
}
