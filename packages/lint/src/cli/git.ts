import { usageError } from './errors.ts'
import { plainTop } from './repository.ts'

/** How git is run: in which folder, with what on its standard input. */
interface Call {
  readonly cwd: string
  readonly input?: string | Uint8Array
}

/** Runs git. Gives what it prints; throws an Error with what it complains of. */
export function git(args: readonly string[], { cwd, input = '' }: Call): Buffer {
  // Loaded here, since most runs ask git nothing.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  if (error) throw error
  if (status !== 0) throw complaint(stderr)
  return stdout
}

/** Runs git as {@link git} does, while this thread goes on. */
export function gitMeanwhile(args: readonly string[], { cwd, input = '' }: Call): Promise<Buffer> {
  const { execFile } = process.getBuiltinModule('node:child_process')
  const options = { cwd, encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY } as const
  return new Promise((resolve, reject) => {
    const { stdin } = execFile('git', args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else reject(typeof error.code === 'number' ? complaint(stderr) : error)
    })
    // Of what ends before it has read everything the callback tells.
    stdin?.on('error', () => {}).end(input)
  })
}

/** What git prints as one line; undefined when it fails. */
export function gitLine(args: readonly string[], cwd: string): string | undefined {
  try {
    return git(args, { cwd }).toString('utf8').trimEnd()
  } catch {
    return undefined
  }
}

function complaint(stderr: Buffer): Error {
  return new Error(stderr.toString('utf8').trim().split('\n')[0] ?? '')
}

/** The parts that `-z` ends with a zero byte. */
export function zeroEnded(output: Buffer): string[] {
  return output.toString('utf8').split('\0').slice(0, -1)
}

/** The top of the work tree round a folder, as git has found it there before; asks git only where it may be elsewhere. */
export async function workTree(cwd: string, option: string): Promise<string> {
  return plainTop(cwd, process.env) ?? requireWorkTree(cwd, option)
}

/** The top of the work tree round a folder. Throws a UsageError where an option can do nothing. */
export async function requireWorkTree(cwd: string, option: string): Promise<string> {
  try {
    const top = await gitMeanwhile(['rev-parse', '--show-toplevel'], { cwd })
    return top.toString('utf8').replace(/\r?\n$/, '')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw usageError(`${option} needs git, which is not installed`)
    const { message } = error as Error
    throw usageError(
      message.includes('not a git repository')
        ? `${option} needs a git repository, and this folder is in none`
        : `${option}: ${message}`,
    )
  }
}
