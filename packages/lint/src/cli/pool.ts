import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Batch, checkBatch } from './check-file.ts'
import { BATCH_SIZE, joined, split } from './check-in-turn.ts'
import type { FoundFile } from './files.ts'
import type { Options } from './options.ts'
import { type PackedBatch, packBatch, unpackBatch } from './packed-batch.ts'
import type { Session } from './session.ts'
import { MEMORY, SPEED, setFlags } from './v8-flags.ts'

/** What a worker is started with. */
export interface WorkerStart {
  readonly options: Options
  readonly cwd: string
  readonly caching: boolean
}

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
    const part = tasks[task] ?? []
    results[task] = unpackBatch(batch, part)
    if (batch.times) session.timer?.add(batch.times)
    onFiles(part.length)
  }
  setFlags([...SPEED, MEMORY])
  const { options, cwd, caching } = session
  const workerData: WorkerStart = { options, cwd, caching }
  const workers = Array.from({ length: threads - 1 }, () => createWorker(workerData))
  try {
    await Promise.all([
      ...workers.map((worker, index) => drain(worker, others[index] ?? [], done)),
      work(own, session, done),
    ])
  } catch (error) {
    await Promise.all(workers.map(worker => worker.terminate()))
    throw error
  }
  return joined(results)
}

function createWorker(workerData: WorkerStart): Worker {
  // What is found in a file is soon given away: little of a small young generation lives on.
  const resourceLimits = { maxYoungGenerationSizeMb: 12 }
  return new Worker(String(WORKER), { workerData, resourceLimits })
}

type Queue = Iterable<[number, readonly FoundFile[]]>
type Done = (task: number, batch: PackedBatch) => void

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
    done(task, packBatch(checkBatch(files, session), files))
    await setImmediate()
  }
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
    worker.on('message', (batch: PackedBatch) => {
      done(given.shift() ?? 0, batch)
      give()
    })
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`A worker ended early with code ${code}`)))
    for (let count = 0; count < AHEAD; count++) give()
  })
}
