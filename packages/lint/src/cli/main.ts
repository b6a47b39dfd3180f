import type { Io } from './io.ts'
import { run } from './run.ts'
import { openOutput } from './standard-output.ts'

/** Runs the command line on this process; `told` of when code is compiled that a later run needs. */
export async function main(
  told: Pick<Io, 'onChecked' | 'onKnown' | 'onLoaded'> = {},
): Promise<void> {
  const stdout = openOutput(1)
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    // Opened when it is read.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout,
    stderr: openOutput(2),
    env: process.env,
    get isTTY() {
      return stdout.isTTY === true
    },
    get columns() {
      return stdout.columns
    },
    ...told,
  })
}
