import { isUtf8 } from 'node:buffer'
import { resolve } from 'node:path'
import { checkRelease, releaseAt } from './check-file.ts'
import type { Checked } from './checked.ts'
import { isExpected, reasonOf } from './errors.ts'
import { isIgnored } from './files.ts'
import { createFolders } from './folders.ts'
import { createIgnorer } from './ignore-files.ts'
import type { Session } from './session.ts'

/** Checks text that has no file, as if it were where `--stdin-filename` says. Throws a ConfigError. */
export function checkStdin(bytes: Buffer, session: Session): Checked {
  const passed: Checked = { files: [], failures: [], notes: [], unfixed: [], input: bytes }
  try {
    return checkInput(bytes, passed, session)
  } catch (error) {
    if (isExpected(error)) throw error
    return { ...passed, failures: [`Standard input: ${reasonOf(error)}`] }
  }
}

function checkInput(bytes: Buffer, passed: Checked, session: Session): Checked {
  const { cwd, options } = session
  const { values } = options
  const name = values['stdin-filename'] ?? 'stdin.md'
  const path = resolve(cwd, name)
  const found = isIgnoredHere(path, session)
    ? ({ kind: 'ignored' } as const)
    : releaseAt({ path, named: values['only-releases'] !== true, bytes }, session)
  if ('kind' in found)
    return found.kind === 'ignored'
      ? { ...passed, notes: [`${name}: ignored; --no-ignore checks it`] }
      : passed
  const wanted = values.fix === true || values['fix-dry-run'] === true
  const fixing = wanted && isUtf8(bytes)
  const { head: _, ...file } = checkRelease(path, found.release, session, { fixing })
  return {
    ...passed,
    files: [file],
    failures: fixing === wanted ? [] : ['Standard input: not fixed, since it is not UTF-8'],
    input: fixing ? undefined : bytes,
    times: session.timer?.take(),
  }
}

function isIgnoredHere(path: string, { cwd, options: { values } }: Session): boolean {
  // What has no name is nowhere.
  if (values['no-ignore'] || values['stdin-filename'] === undefined) return false
  return isIgnored(path, cwd, createIgnorer(createFolders().has))
}
