import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Batch } from './check-file.ts'
import type { FoundFile } from './files.ts'
import type { Options } from './options.ts'
import type { Session } from './session.ts'

/** What a worker is started with. */
export interface WorkerStart {
  readonly options: Options
  readonly cwd: string
}

/** How many files a worker takes at a time. */
export const BATCH_SIZE = 64

const WORKER = new URL('./worker.js', import.meta.url)

/** Whether workers can be started; from source there are none. */
export function poolIsBuilt(): boolean {
  return existsSync(fileURLToPath(WORKER))
}

/** Checks files in several threads; the result is that of one, in the order of the files. */
export async function checkInPool(
  files: readonly FoundFile[],
  { options, cwd }: Session,
  { threads, onFiles }: { threads: number; onFiles: (count: number) => void },
): Promise<Batch> {
  const tasks = split(files, Math.min(BATCH_SIZE, Math.ceil(files.length / threads)))
  const results: Batch[] = []
  const queue = tasks.entries()
  const done = (task: number, batch: Batch): void => {
    results[task] = batch
    onFiles(tasks[task]?.length ?? 0)
  }
  const workerData: WorkerStart = { options, cwd }
  const workers = tasks.slice(0, threads).map(() => new Worker(WORKER, { workerData }))
  try {
    await Promise.all(workers.map(worker => drain(worker, queue, done)))
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
  return {
    entries: results.flatMap(({ entries }) => entries),
    failures: results.flatMap(({ failures }) => failures),
    notes: results.flatMap(({ notes }) => notes),
  }
}

function split<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )
}

/** Gives a worker one task after another until none is left. */
function drain(
  worker: Worker,
  queue: Iterator<[number, readonly FoundFile[]]>,
  done: (task: number, batch: Batch) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = -1
    const give = (): void => {
      const next = queue.next()
      if (next.done) resolve()
      else {
        current = next.value[0]
        worker.postMessage(next.value[1])
      }
    }
    worker.on('message', (batch: Batch) => {
      done(current, batch)
      give()
    })
    worker.on('error', reject)
    worker.on('exit', code => reject(new Error(`A worker ended early with code ${code}`)))
    give()
  })
}
