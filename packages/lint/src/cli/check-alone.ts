import { dirname } from 'node:path'
import type { Head } from '../project.ts'
import { type CacheFile, hashAt, headAt } from './cache/cache-file.ts'
import { findingsOf, isRelease, type KeptRun } from './cache/from-cache.ts'
import type { Hit } from './cache/look-up.ts'
import type { Batch, Entry } from './check-file.ts'
import { checkInTurn } from './check-in-turn.ts'
import { ignoredNotes, type Task } from './checked.ts'
import type { FoundFile, FoundFiles } from './files.ts'
import { withText } from './lazy-text.ts'
import type { checkInPool as CheckInPool } from './pool.ts'
import { createProgress } from './progress.ts'
import { createSession, type Session } from './session.ts'

// Below it, starting workers takes longer than they save.
const MIN_FILES_FOR_POOL = 100

/** The releases of a run, each checked on its own: project rules have not run. */
export interface Alone {
  readonly session: Session
  /** What the cache did not know. */
  readonly batch: Batch
  /** All, in the order of the files. */
  readonly entries: readonly Entry[]
  /** What is said of files that were named, but that their config ignores. */
  readonly notes: readonly string[]
}

/** Checks the files that the cache does not know, and takes the others from there. */
export async function checkAlone(
  { files }: FoundFiles,
  task: Task,
  kept: KeptRun | undefined,
): Promise<Alone> {
  const { options, cwd } = task
  const session = await createSession(
    options,
    cwd,
    kept !== undefined || options.shard !== undefined,
  )
  // Every config is read first: a bad one must not stop a run that has begun to write.
  for (const { path } of files) session.registerOf(session.configOf(dirname(path)))
  const batch = await checkMissed(kept ? kept.looked.missed : files, session, task)
  const { entries, passed } = kept ? withKnown(batch, files, kept) : batch
  const ignored = new Set(passed.flatMap(({ path, kind }) => (kind === 'ignored' ? path : [])))
  const notes = ignoredNotes(
    files.filter(({ path }) => ignored.has(path)),
    cwd,
  )
  return { session, batch, entries, notes }
}

async function checkMissed(
  files: readonly FoundFile[],
  session: Session,
  { options, stderr, debug }: Task,
): Promise<Batch> {
  const pool = await poolFor(files.length, options.threads)
  debug(`${files.length} files, ${pool?.threads ?? 1} threads`)
  const progress = createProgress(stderr, files.length)
  const batch = pool
    ? await pool.checkInPool(files, session, { threads: pool.threads, onFiles: progress.add })
    : checkInTurn(files, session, { onFiles: progress.add })
  progress.end()
  return batch
}

/** What checks with several threads, where they are wanted; loaded then. */
async function poolFor(
  files: number,
  given: number | undefined,
): Promise<{ threads: number; checkInPool: typeof CheckInPool } | undefined> {
  if (given === 1 || (given === undefined && files < MIN_FILES_FOR_POOL)) return undefined
  const { checkInPool, threadsFor } = await import('./pool.ts')
  const threads = threadsFor(files, given)
  return threads > 1 ? { threads, checkInPool } : undefined
}

/** What was checked together with what is known, in the order of the files. */
function withKnown(batch: Batch, files: readonly FoundFile[], kept: KeptRun): Batch {
  const { looked, cache } = kept
  const checked = new Map(batch.entries.map(entry => [entry.path, entry]))
  const hits = new Map(looked.hits.map(hit => [hit.file.path, hit]))
  const entries = files.flatMap(({ path }) => {
    const hit = hits.get(path)
    if (!hit || !isRelease(hit)) return checked.get(path) ?? []
    return [knownEntry(hit, cache.cache)]
  })
  const ignored = looked.hits.flatMap(({ file: { path }, kind }) =>
    kind === 'ignored' ? [{ path, kind, hash: '' }] : [],
  )
  return { ...batch, entries, passed: [...batch.passed, ...ignored] }
}

function knownEntry(hit: Hit, cache: CacheFile): Entry {
  return withText(
    {
      path: hit.file.path,
      findings: findingsOf(hit, cache),
      fixed: 0,
      head: JSON.parse(headAt(cache, hit.index)) as Head,
      hash: hashAt(cache, hit.index),
      onlyNamed: hit.kind === 'named',
    },
    hit.utf8,
  )
}
