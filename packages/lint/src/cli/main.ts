import { text } from 'node:stream/consumers'
import { run } from './run.ts'

const { env, stdout } = process
// A reader that has seen enough, such as `head`, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  color: env.FORCE_COLOR !== undefined || (stdout.isTTY && !env.NO_COLOR),
  readStdin: () => text(process.stdin),
  out: chunk => void stdout.write(chunk),
  err: chunk => void process.stderr.write(chunk),
})
