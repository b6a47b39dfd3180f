import { fstatSync, statSync, writeSync } from 'node:fs'
import { reasonOf, usageError } from './errors.ts'
import type { Output } from './io.ts'

/**
 * Standard output (1) or standard error (2) of this process.
 *
 * Node's own stream for it takes as long to load as a release takes to check, so it is opened only for a
 * terminal, and for a reader that another process made wait for nobody. A reader that has seen enough,
 * such as `head`, is no failure. Throws a UsageError where standard output takes no more; of standard
 * error nobody could be told.
 */
export function openOutput(fd: 1 | 2): Output & { readonly columns?: number | undefined } {
  let opened: NodeJS.WriteStream | undefined
  const stream = (): NodeJS.WriteStream => {
    opened ??= streamOf(fd)
    return opened
  }
  let direct = !(mayBeTerminal(fd) && stream().isTTY)
  return {
    write(text) {
      const rest = direct ? writeDirectly(fd, Buffer.from(text)) : text
      if (rest.length === 0) return
      direct = false
      stream().write(rest)
    },
    get isTTY() {
      return !direct && stream().isTTY
    },
    get columns() {
      return direct ? undefined : stream().columns
    },
  }
}

function streamOf(fd: 1 | 2): NodeJS.WriteStream {
  const stream = fd === 1 ? process.stdout : process.stderr
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

function mayBeTerminal(fd: number): boolean {
  const output = fstatSync(fd)
  if (!output.isCharacterDevice()) return false
  const nowhere = statSync('/dev/null', { throwIfNoEntry: false })
  return output.rdev !== nowhere?.rdev
}

const NOTHING = Buffer.alloc(0)

/** Writes what can be written at once; gives the rest, nothing where nobody reads any more. */
function writeDirectly(fd: 1 | 2, bytes: Buffer): Buffer {
  let rest = bytes
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest))
    return NOTHING
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EAGAIN') return rest
    if (code === 'EPIPE' || fd === 2) return NOTHING
    throw usageError(`Standard output cannot be written: ${reasonOf(error)}`)
  }
}
