import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, sep } from 'node:path'
import { replaceFile } from './replace-file.ts'

const BINARY_PROBE = 8192
// Node reads text in one call, and bytes in four; few texts hold either character.
const MAY_BE_NO_TEXT = /[\0\ufffd]/

// Node makes an object of a mere name for each file, which takes a tenth of the time to read it.
const AS_TEXT = { encoding: 'utf8', flag: 'r' } as const

/** Reads a text file, with its byte order mark. Throws an Error whose message says why it cannot be checked. */
export function readText(path: string): string {
  const text = readFileSync(path, AS_TEXT)
  return MAY_BE_NO_TEXT.test(text) ? toText(readFileSync(path)) : text
}

/** The text of a file's bytes. Throws an Error when they are no text. */
export function toText(bytes: Uint8Array): string {
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) throw new Error('a binary file')
  // A buffer that was posted to a worker is none there.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** Writes a fixed file whole or not at all, and only over what was read. Throws an Error that says why not. */
export function writeFixed(path: string, before: string, after: string, root: string): void {
  const real = realpathSync(path)
  if (real !== path && isOutside(real, realpathSync(root)))
    throw new Error('not fixed, since it is a link out of this folder')
  refuseReadOnly(real, 'it')
  refuseReadOnly(dirname(real), 'its folder')
  const { mode } = statSync(real)
  replaceFile(real, [after], { mode, judge: () => refuseUnlessSame(readFileSync(real), before) })
}

function refuseReadOnly(path: string, what: string): void {
  try {
    accessSync(path, constants.W_OK)
  } catch {
    throw new Error(`not fixed, since ${what} may not be written`)
  }
}

function refuseUnlessSame(bytes: Buffer, before: string): void {
  if (bytes.equals(Buffer.from(before, 'utf8'))) return
  throw new Error(
    bytes.toString('utf8') === before
      ? 'not fixed, since it is not UTF-8'
      : 'not fixed, since it changed meanwhile',
  )
}

function isOutside(path: string, root: string): boolean {
  const inside = relative(root, path)
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
}
