import { relative } from 'node:path'
import { watch as watchPaths } from 'chokidar'
import { plural } from '../../reporters/report.ts'
import { openBaselines } from '../baselines.ts'
import { conclude } from '../conclude.ts'
import { isExpected, usageError } from '../errors.ts'
import { createFolders } from '../folders.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { requireOutputs } from '../write-report.ts'
import { createChecker } from './checker.ts'
import { watchedBy } from './watched.ts'

// An editor that saves, or a checkout, changes files in quick succession.
const QUIET_MS = 50
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

/** Checks, and checks again what changes, until Ctrl-C. Gives the exit code of the last check. */
export async function watchFiles(options: Options, io: Io): Promise<number> {
  requireOutputs(options, io.cwd)
  const watched = watchedBy(options, io.cwd)
  const watcher = watchPaths([...watched.paths], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      watched.isSkipped(path) || (stats?.isFile() === true && !watched.counts(path)),
  })
  const check = createRound(options, io)
  let code = 0
  let last = Promise.resolve()
  const changed = new Set<string>()
  const round = async (): Promise<void> => {
    const paths = new Set(changed)
    changed.clear()
    code = await check(paths, [...paths].some(watched.isSetting))
  }
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const end = (): void => {
      clearTimeout(timer)
      void last.then(() => watcher.close()).then(() => resolve(code), reject)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
    watcher.on('error', error => reject(watchError(error)))
    watcher.once('ready', () => {
      last = round().catch(reject)
    })
    watcher.on('all', (_, path) => {
      if (!watched.counts(path)) return
      changed.add(path)
      clearTimeout(timer)
      timer = setTimeout(() => {
        last = last.then(round).catch(reject)
      }, QUIET_MS)
    })
  })
}

/** Makes what checks and tells: the report as any run writes it, and a line on how it goes. */
function createRound(options: Options, io: Io) {
  const debug = (text: string): void => {
    if (options.values.debug) io.stderr.write(`debug: ${text}\n`)
  }
  const checker = createChecker({ ...io, options, debug })
  return async (changed: ReadonlySet<string>, anew: boolean): Promise<number> => {
    const started = new Date()
    if (io.isTTY) io.stdout.write(CLEAR)
    const code = await checkOnce()
    const [first = ''] = [...changed].map(path => relative(io.cwd, path))
    const more = changed.size > 1 ? ` and ${plural(changed.size - 1, 'other file')}` : ''
    const why = changed.size === 0 ? 'Checked' : `Checked again after a change of ${first}${more}`
    io.stderr.write(`${why} in ${Date.now() - started.getTime()} ms; watching, Ctrl-C ends\n`)
    return code

    async function checkOnce(): Promise<number> {
      try {
        const baselines = await openBaselines(options, io.cwd, createFolders())
        const found = await checker.check(changed, anew)
        return await conclude(found, options, { io, started, baselines, debug })
      } catch (error) {
        // A config that is wrong now may be right after the next change.
        if (!isExpected(error)) throw error
        io.stderr.write(`${error.message}\n`)
        return 2
      }
    }
  }
}

function watchError(error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EMFILE'
    ? usageError(
        '--watch: the system watches no more files; on Linux, raise fs.inotify.max_user_watches',
      )
    : usageError(`--watch: ${message}`)
}
