import type { Io } from './io.ts'
import { run } from './run.ts'

/** Runs the command line on this process; `told` of when code is compiled that a later run needs. */
export async function main(
  told: Pick<Io, 'onChecked' | 'onKnown' | 'onLoaded'> = {},
): Promise<void> {
  const { env, stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    // A reader that has seen enough, such as `head`, is no failure.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    // Opened when it is read.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout,
    stderr,
    env,
    isTTY: stdout.isTTY,
    columns: stdout.columns,
    ...told,
  })
}
