import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf, usageError } from './errors.ts'
import { replaceFile } from './replace-file.ts'

/** Throws a UsageError when a file can neither be made nor written; `what` is what it would hold. */
export function requireWritable(path: string, given: string, what: string): void {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    const folder = dirname(path)
    if (!stat && !statSync(folder).isDirectory())
      throw Object.assign(new Error(), { code: 'ENOTDIR' })
    accessSync(stat ? path : folder, constants.W_OK)
  } catch (error) {
    throw usageError(`${given}: the ${what} cannot be written: ${reasonOf(error)}`)
  }
}

/** Writes a report or a baseline whole or not at all, where there can be two files. Throws what the system says when it cannot. */
export function writeWhole(path: string, parts: Iterable<string>): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  // A device or a pipe must stay one, and a file in a folder that takes no new ones can only be written over.
  if (stat && (!stat.isFile() || !takesFiles(dirname(realpathSync(path))))) {
    const descriptor = openSync(path, 'w')
    try {
      for (const part of parts) writeFileSync(descriptor, part)
    } finally {
      closeSync(descriptor)
    }
    return
  }
  replaceFile(stat ? realpathSync(path) : path, parts, { mode: stat?.mode })
}

function takesFiles(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
