import { setImmediate } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { type Batch, checkBatch } from './check-batch.ts'
import { joined, split } from './check-in-turn.ts'
import type { FoundFile } from './files.ts'
import { BATCH_SIZE, type Helper } from './helpers.ts'
import { type PackedBatch, packBatch, unpackBatch } from './packed-batch.ts'
import type { Session } from './session.ts'
import { memoryFlags, SPEED, setFlags, setFlagsBack } from './v8-flags.ts'

// A worker always has its next task at hand, since the main thread may be busy with one of its own.
const AHEAD = 2

/** Checks files in this thread and in those of helpers; the result is that of one, in the order of the files. */
export async function checkInPool(
  files: readonly FoundFile[],
  session: Session,
  { helpers, onFiles }: { helpers: readonly Helper[]; onFiles: (count: number) => void },
): Promise<Batch> {
  const shares = split(files, Math.ceil(files.length / (helpers.length + 1))).map(tasksOf)
  const tasks = shares.flat()
  const results: Batch[] = []
  const [own = [], ...others] = createQueues(shares)
  const done: Done = (task, batch) => {
    const part = tasks[task] ?? []
    results[task] = unpackBatch(batch, part)
    if (batch.times) session.timer?.add(batch.times)
    onFiles(part.length)
  }
  // With other flags than it was kept for, a worker would compile all its code anew.
  await Promise.all(helpers.map(({ ready }) => ready))
  const flags = [...SPEED, ...memoryFlags(files.length)]
  setFlags(flags)
  await Promise.all([
    ...helpers.map(({ worker, ended }, index) =>
      Promise.race([ended, drain(worker, others[index] ?? [], done)]),
    ),
    work(own, session, done),
  ])
  setFlagsBack(flags)
  return joined(results)
}

type Queue = Iterable<[number, readonly FoundFile[]]>
type Done = (task: number, batch: PackedBatch) => void

// The files of a share that are checked last, and how many of them at a time.
const LAST = 64
const LAST_SIZE = 8

/** The tasks of a share: small ones at its end, so that no thread waits long for another. */
function tasksOf(share: readonly FoundFile[]): FoundFile[][] {
  return [...split(share.slice(0, -LAST), BATCH_SIZE), ...split(share.slice(-LAST), LAST_SIZE)]
}

/**
 * The tasks of each thread: those of neighbours in its own share, since releases of one time have
 * much in common, and then the last ones of whoever has most left.
 */
function createQueues(shares: readonly FoundFile[][][]): Queue[] {
  const tasks = shares.flat()
  let count = 0
  const queues = shares.map(share => {
    const next = count
    count += share.length
    return { next, end: count }
  })
  return queues.map(function* (own): Generator<[number, readonly FoundFile[]]> {
    while (own.next < own.end) yield [own.next, tasks[own.next++] ?? []]
    for (;;) {
      const [fullest] = queues.toSorted((a, b) => b.end - b.next - (a.end - a.next))
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
  return new Promise(resolve => {
    const given: number[] = []
    const give = (): void => {
      const next = tasks.next()
      if (!next.done) {
        given.push(next.value[0])
        worker.postMessage(next.value[1])
      } else if (given.length === 0) {
        worker.postMessage(undefined)
        resolve()
      }
    }
    worker.on('message', (batch: PackedBatch) => {
      done(given.shift() ?? 0, batch)
      give()
    })
    for (let count = 0; count < AHEAD; count++) give()
  })
}
