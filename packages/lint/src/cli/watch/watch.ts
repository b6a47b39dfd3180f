import { relative } from 'node:path'
import { type FSWatcher, watch as watchPaths } from 'chokidar'
import { plural } from '../../reporters/report.ts'
import { openBaselines } from '../baselines.ts'
import { conclude } from '../conclude.ts'
import { isExpected, usageError } from '../errors.ts'
import { createFolders } from '../folders.ts'
import type { Io } from '../io.ts'
import type { Options } from '../options.ts'
import { requireOutputs } from '../write-report.ts'
import { createChecker } from './checker.ts'
import { type Watched, watchedBy } from './watched.ts'

// An editor that saves, or a checkout, changes files in quick succession.
const QUIET_MS = 50
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

/** Checks, and checks again what changes, until Ctrl-C. Gives the exit code of the last check. */
export async function watchFiles(options: Options, io: Io): Promise<number> {
  requireOutputs(options, io.cwd)
  const watched = watchedBy(options, io.cwd)
  const check = createRound(options, io)
  return new Promise((resolve, reject) => {
    let code = 0
    let last = Promise.resolve()
    let timer: NodeJS.Timeout | undefined
    const changed = new Set<string>()
    const watcher = createWatcher(watched, reject, path => {
      changed.add(path)
      clearTimeout(timer)
      timer = setTimeout(start, QUIET_MS)
    })
    const round = async (): Promise<void> => {
      // Whatever is read is watched before.
      await watcher.add(watched.added())
      const paths = new Set(changed)
      changed.clear()
      code = await check(paths, [...paths].some(watched.isSetting))
    }
    const start = (): void => {
      last = last.then(round).catch(reject)
    }
    const end = (): void => {
      clearTimeout(timer)
      void last.then(watcher.close).then(() => resolve(code), reject)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
    start()
  })
}

/** Makes what tells of changes in the folders that are added; `add` ends when they are watched. */
function createWatcher(
  { isIgnored, counts }: Watched,
  onError: (error: Error) => void,
  onChange: (path: string) => void,
) {
  const watchers: FSWatcher[] = []
  return {
    async add(folders: readonly string[]): Promise<void> {
      if (folders.length === 0) return
      const watcher = watchPaths([...folders], { ignoreInitial: true, ignored: isIgnored })
      watchers.push(watcher)
      watcher.on('error', error => onError(watchError(error)))
      watcher.on('all', (_, path) => {
        if (counts(path)) onChange(path)
      })
      await new Promise<void>(resolve => watcher.once('ready', resolve))
    },
    async close(): Promise<void> {
      await Promise.all(watchers.map(watcher => watcher.close()))
    },
  }
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
