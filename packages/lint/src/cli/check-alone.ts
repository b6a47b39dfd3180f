import type { Head } from '../project.ts'
import { type CacheFile, hashAt, headAt } from './cache/cache-file.ts'
import { findingsOf, isRelease, type KeptRun, sourceOf } from './cache/from-cache.ts'
import type { Hit } from './cache/look-up.ts'
import type { Batch } from './check-batch.ts'
import type { Entry } from './check-file.ts'
import { checkInTurn } from './check-in-turn.ts'
import { type HelpedTask, ignoredNotes } from './checked.ts'
import type { FoundFile, FoundFiles } from './files.ts'
import { folderOf } from './folder-of.ts'
import { keepsHashes } from './helpers.ts'
import { createProgress } from './progress.ts'
import { createSession, type Session } from './session.ts'
import { memoryFlags, setFlags } from './v8-flags.ts'

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
  task: HelpedTask,
  kept: KeptRun | undefined,
): Promise<Alone> {
  const { options, cwd, folders } = task
  const session = await createSession(options, cwd, {
    caching: keepsHashes(options, kept),
    folders,
  })
  // Every config is read first: a bad one must not stop a run that has begun to write.
  for (const { path } of files) session.registerOf(session.configOf(folderOf(path)))
  const batch = await checkMissed(kept ? kept.looked.missed : files, session, task)
  // Not before: a worker that is loading would find no code that was kept for these flags.
  if (kept) setFlags(memoryFlags(files.length))
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
  { helpers, stderr, debug, onLoaded }: HelpedTask,
): Promise<Batch> {
  debug(`${files.length} files, ${helpers.length + 1} threads`)
  const progress = createProgress(stderr, files.length)
  const onFiles = progress.add
  const check = async (): Promise<Batch> => {
    if (helpers.length === 0) return checkInTurn(files, session, { onFiles })
    onLoaded?.()
    const { checkInPool } = await import('./pool.ts')
    return checkInPool(files, session, { helpers, onFiles })
  }
  const batch = await check()
  progress.end()
  return batch
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
  return {
    path: hit.file.path,
    source: sourceOf(hit, cache),
    findings: findingsOf(hit, cache),
    fixed: 0,
    head: JSON.parse(headAt(cache, hit.index)) as Head,
    hash: hashAt(cache, hit.index),
    onlyNamed: hit.kind === 'named',
  }
}
