import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { INIT_OPTIONS } from '../command-options.ts'
import { createConfigFinder } from '../config-file.ts'
import { reasonOf, usageError } from '../errors.ts'
import type { Io } from '../io.ts'
import { parseStrict } from '../options.ts'
import { findRepository } from '../repository.ts'
import { PAGE, type PlannedFile, planFiles } from './plan.ts'

/** Runs `init`: writes config, hook and CI file for what is in the repository. Gives the exit code. */
export async function runInit(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseStrict(argv, INIT_OPTIONS)
  if (positionals.length > 0) throw usageError('`init` takes no paths')
  const root = findRepository(io.cwd)?.root ?? io.cwd
  const plan = planFiles(root, createConfigFinder(root)(root).file !== undefined)
  if (plan.length === 0) io.stdout.write('Nothing to write: release-lint is set up here\n')
  let left = 0
  for (const file of plan) {
    if (file.exists && !values.yes && !(await isAllowed(file, io))) {
      io.stdout.write(`${file.name}: left as it is; --yes changes it\n`)
      left++
    } else writePlanned(file, root, io)
  }
  if (!plan.some(({ name }) => name !== '.releaselintrc.json'))
    io.stdout.write(`Hooks and CI: ${PAGE}\n`)
  return left > 0 ? 1 : 0
}

function writePlanned({ name, text, exists }: PlannedFile, root: string, { stdout }: Io): void {
  const path = join(root, name)
  try {
    mkdirSync(dirname(path), { recursive: true })
    // A hook of husky is run only when it may be; git keeps the mode of a file that is there.
    writeFileSync(path, text, { mode: name.startsWith('.husky/') ? 0o755 : 0o644 })
  } catch (error) {
    throw usageError(`${name}: cannot be written: ${reasonOf(error)}`)
  }
  stdout.write(`${name}: ${exists ? 'changed' : 'written'}\n`)
}

/** Asks on a terminal; elsewhere nobody can answer. */
async function isAllowed({ name }: PlannedFile, { stdin, stdout, isTTY }: Io): Promise<boolean> {
  if (!isTTY) return false
  stdout.write(`Change ${name}? [y/N] `)
  for await (const chunk of stdin) return /^y(?:es)?\s*$/i.test(String(chunk))
  return false
}
