import {
  chmodSync,
  chownSync,
  closeSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** How a file is replaced. */
interface Manner {
  readonly mode?: number | undefined
  /** Asked when all is written but nothing replaced yet; may throw. */
  readonly judge?: () => void
}

const TEMPORARY = /^\.release-lint-(\d+)-\d+\.tmp$/

/** Puts a new file in the place of `path`, whole or not at all; no other file is touched. Throws what the system says. */
export function replaceFile(
  path: string,
  parts: Iterable<string | Uint8Array>,
  { mode, judge }: Manner = {},
): void {
  const folder = dirname(path)
  removeLeftovers(folder)
  const temporary = join(folder, `.release-lint-${process.pid}-${process.hrtime.bigint()}.tmp`)
  // `wx`: never into a file or through a link that is already there.
  const descriptor = openSync(temporary, 'wx')
  try {
    try {
      for (const part of parts) writeAll(descriptor, part)
    } finally {
      closeSync(descriptor)
    }
    keepOwner(path, temporary)
    if (mode !== undefined) chmodSync(temporary, mode)
    judge?.()
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** What root writes for somebody, as in a container, stays theirs; nobody else can give a file away. */
function keepOwner(path: string, temporary: string): void {
  if (process.getuid?.() !== 0) return
  const before = statSync(path, { throwIfNoEntry: false })
  if (before) chownSync(temporary, before.uid, before.gid)
}

function writeAll(descriptor: number, part: string | Uint8Array): void {
  const bytes = typeof part === 'string' ? Buffer.from(part) : part
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}

const tidied = new Set<string>()

/** Removes from a folder, once, what runs that were killed have left there. */
export function removeLeftovers(folder: string): void {
  if (tidied.has(folder)) return
  tidied.add(folder)
  for (const name of namesIn(folder)) {
    const pid = Number(TEMPORARY.exec(name)?.[1] ?? 0)
    if (pid > 0 && isLeftover(join(folder, name), pid)) rmSync(join(folder, name), { force: true })
  }
}

/** A folder that only takes files, but does not show them, stays as it is. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isLeftover(path: string, pid: number): boolean {
  if (pid !== process.pid) return !isAlive(pid)
  // In a container every run may have the same number: what is older than this one is not its own.
  const started = Date.now() - process.uptime() * 1000
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? started) < started
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
