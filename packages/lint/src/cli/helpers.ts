import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import type { KeptRun } from './cache/from-cache.ts'
import { cachePlace } from './cache/open-cache.ts'
import type { Task } from './checked.ts'
import { type FoundFiles, MANY_FILES } from './files.ts'
import { createFolders } from './folders.ts'
import type { Options } from './options.ts'

/** What a worker is started with. */
export interface WorkerStart {
  readonly options: Options
  readonly cwd: string
  readonly caching: boolean
}

/** A worker that helps this thread to check files. */
export interface Helper {
  readonly worker: Worker
  /** Resolves when its code is loaded; rejects as `ended` does. */
  readonly ready: Promise<unknown>
  /** Rejects when it ends, which it does once it is told to. */
  readonly ended: Promise<never>
}

/** How many files a thread takes at a time. */
export const BATCH_SIZE = 64

/** The script of a worker, which there is none of from source; the second is that of a bundle of modules. */
function workerScript(): string | undefined {
  return ['./worker.cjs', './worker.js']
    .map(name => fileURLToPath(new URL(name, import.meta.url)))
    .find(existsSync)
}

/** Starts a helper while files are still being found, where the cache knows none of them: it takes as long. */
export function startAhead({ options, cwd, folders }: Task): Helper | undefined {
  const { has } = folders ?? createFolders()
  const place = cachePlace(options, { cwd, has })
  const isCold = !place || options.values.fix === true || !existsSync(place.file)
  if (!isCold || threadsFor(MANY_FILES, options.threads) === 1) return undefined
  const caching = place !== undefined || options.shard !== undefined
  const helper = createHelper({ options, cwd, caching })
  // A run that comes to nothing does not wait for it.
  helper.worker.unref()
  return helper
}

/** Runs with as many helpers as pay for the files that the cache does not know; they end when the run fails. */
export async function withHelpers<Result>(
  { files }: FoundFiles,
  { options, cwd, ahead }: Pick<Task, 'options' | 'cwd' | 'ahead'>,
  kept: KeptRun | undefined,
  run: (helpers: readonly Helper[]) => Promise<Result>,
): Promise<Result> {
  const threads = threadsFor(kept ? kept.looked.missed.length : files.length, options.threads)
  const start = { options, cwd, caching: keepsHashes(options, kept) }
  ahead?.worker.ref()
  const helpers = ahead ? [ahead] : []
  while (helpers.length < threads - 1) helpers.push(createHelper(start))
  try {
    return await run(helpers)
  } catch (error) {
    await Promise.all(helpers.map(({ worker }) => worker.terminate()))
    throw error
  }
}

/** Whether the hashes of texts are needed: by the cache, or by the report of a shard. */
export function keepsHashes({ shard }: Options, kept: KeptRun | undefined): boolean {
  return kept !== undefined || shard !== undefined
}

/** As many threads as are wanted, or as pay; without a script for more there is one. */
function threadsFor(files: number, wanted: number | undefined): number {
  if ((wanted === undefined && files < MANY_FILES) || !workerScript()) return 1
  const most = wanted === undefined ? Math.ceil(files / BATCH_SIZE) : files
  return Math.max(1, Math.min(wanted ?? availableParallelism(), most))
}

function createHelper(workerData: WorkerStart): Helper {
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const worker = new Worker(String(workerScript()), { workerData })
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`A worker ended early with code ${code}`)))
  })
  const ready = Promise.race([ended, once(worker, 'message')])
  // Whoever waits for them hears of it; when all is done nobody does.
  for (const promise of [ready, ended]) promise.catch(() => {})
  return { worker, ready, ended }
}
