import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'
import { Worker } from 'node:worker_threads'
import { type Batch, checkBatch } from './check-file.ts'
import type { FoundFile } from './files.ts'
import type { Options } from './options.ts'
import type { Session } from './session.ts'

/** What a worker is started with. */
export interface WorkerStart {
  readonly options: Options
  readonly cwd: string
  readonly caching: boolean
}

/** How many files a thread takes at a time. */
const BATCH_SIZE = 32

// A worker always has its next task at hand, since the main thread may be busy with one of its own.
const AHEAD = 2
// The second is that of a bundle of modules.
const WORKER = ['./worker.cjs', './worker.js']
  .map(name => fileURLToPath(new URL(name, import.meta.url)))
  .find(existsSync)

/** How many threads check so many files: as many as are wanted, or as pay; from source there is one. */
export function threadsFor(files: number, wanted: number | undefined): number {
  if (!WORKER) return 1
  const most = wanted === undefined ? Math.ceil(files / BATCH_SIZE) : files
  return Math.max(1, Math.min(wanted ?? availableParallelism(), most))
}

/** Checks files in several threads, this one among them; the result is that of one, in the order of the files. */
export async function checkInPool(
  files: readonly FoundFile[],
  session: Session,
  { threads, onFiles }: { threads: number; onFiles: (count: number) => void },
): Promise<Batch> {
  const tasks = split(files, Math.min(BATCH_SIZE, Math.ceil(files.length / threads)))
  const results: Batch[] = []
  const [own = [], ...others] = createQueues(tasks, threads)
  const done: Done = (task, batch) => {
    results[task] = batch
    if (batch.times) session.timer?.add(batch.times)
    onFiles(tasks[task]?.length ?? 0)
  }
  setFlags()
  const { options, cwd, caching } = session
  const workerData: WorkerStart = { options, cwd, caching }
  const workers = Array.from(
    { length: threads - 1 },
    () => new Worker(String(WORKER), { workerData }),
  )
  try {
    await Promise.all([
      ...workers.map((worker, index) => drain(worker, others[index] ?? [], done)),
      work(own, session, done),
    ])
  } catch (error) {
    await Promise.all(workers.map(worker => worker.terminate()))
    throw error
  }
  return {
    entries: results.flatMap(({ entries }) => entries),
    failures: results.flatMap(({ failures }) => failures),
    passed: results.flatMap(({ passed }) => passed),
  }
}

// A run of seconds is over before early optimising has paid, and its threads are wanted for the files:
// plain machine code at once, the optimised kind for what an archive of ten times the size keeps busy,
// and a collector in each thread. None of these may be set back once code has been made.
// An unknown flag is told on standard error, so each has the last version of Node that it was tried with.
const FLAGS = [
  { flag: '--always-sparkplug', until: 26 },
  { flag: '--interrupt-budget=1000000', until: 24 },
  { flag: '--no-parallel-scavenge', until: 26 },
]

function setFlags(): void {
  const major = Number.parseInt(process.versions.node, 10)
  for (const { flag, until } of FLAGS) if (major <= until) v8.setFlagsFromString(flag)
}

type Queue = Iterable<[number, readonly FoundFile[]]>
type Done = (task: number, batch: Batch) => void

/**
 * The tasks of each thread: those of neighbours in its own share, since releases of one time have
 * much in common, and then the last ones of whoever has most left.
 */
function createQueues(tasks: readonly (readonly FoundFile[])[], threads: number): Queue[] {
  const shares = Array.from({ length: threads }, (_, thread) => ({
    next: Math.ceil((thread * tasks.length) / threads),
    end: Math.ceil(((thread + 1) * tasks.length) / threads),
  }))
  return shares.map(function* (own): Generator<[number, readonly FoundFile[]]> {
    while (own.next < own.end) yield [own.next, tasks[own.next++] ?? []]
    for (;;) {
      const [fullest] = shares.toSorted((a, b) => b.end - b.next - (a.end - a.next))
      if (!fullest || fullest.next >= fullest.end) return
      fullest.end--
      yield [fullest.end, tasks[fullest.end] ?? []]
    }
  })
}

/** Does tasks in this thread, and lets the messages of the others in between. */
async function work(queue: Queue, session: Session, done: Done): Promise<void> {
  for (const [task, files] of queue) {
    done(task, checkBatch(files, session))
    await setImmediate()
  }
}

function split<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )
}

/** Gives a worker one task after another until none is left. */
function drain(worker: Worker, queue: Queue, done: Done): Promise<void> {
  const tasks = queue[Symbol.iterator]()
  return new Promise((resolve, reject) => {
    const given: number[] = []
    const give = (): void => {
      const next = tasks.next()
      if (!next.done) {
        given.push(next.value[0])
        worker.postMessage(next.value[1])
      } else if (given.length === 0) {
        worker.removeAllListeners()
        worker.postMessage(undefined)
        resolve()
      }
    }
    worker.on('message', (batch: Batch) => {
      done(given.shift() ?? 0, batch)
      give()
    })
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`A worker ended early with code ${code}`)))
    for (let count = 0; count < AHEAD; count++) give()
  })
}
