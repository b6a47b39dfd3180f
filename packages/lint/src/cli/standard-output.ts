import { fstatSync, statSync, writeSync } from 'node:fs'
import type { Output } from './io.ts'

/**
 * Standard output (1) or standard error (2) of this process.
 *
 * Node's own stream for it takes as long to load as a release takes to check, so it is opened only for a
 * terminal, and for a reader that another process made wait for nobody. Throws what the system says;
 * a reader that has seen enough, such as `head`, is no failure.
 */
export function openOutput(fd: 1 | 2): Output & { readonly columns?: number | undefined } {
  let direct = !mayBeTerminal(fd)
  let opened: NodeJS.WriteStream | undefined
  const stream = (): NodeJS.WriteStream => {
    opened ??= streamOf(fd)
    return opened
  }
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

/** Writes what can be written at once; gives the rest, nothing where nobody reads any more. */
function writeDirectly(fd: number, bytes: Buffer): Buffer {
  let rest = bytes
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EPIPE') return rest.subarray(rest.length)
    if (code !== 'EAGAIN') throw error
  }
  return rest
}
