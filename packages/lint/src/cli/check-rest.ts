import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { createProject, type Head, type Project } from '../project.ts'
import type { CheckedFile } from '../reporters/report.ts'
import { addedBy } from './cache/added-by.ts'
import { type CacheFile, hashAt, headAt } from './cache/cache-file.ts'
import { findingsOf, isRelease, type KeptRun } from './cache/from-cache.ts'
import type { Hit } from './cache/look-up.ts'
import { save } from './cache/save.ts'
import { type Batch, checkBatch, type Entry } from './check-file.ts'
import { type Checked, ignoredNotes, type Task } from './checked.ts'
import { readText, toText } from './file-text.ts'
import type { FoundFile, FoundFiles } from './files.ts'
import { BATCH_SIZE, checkInPool, poolIsBuilt } from './pool.ts'
import { createProgress } from './progress.ts'
import { putBack } from './put-back.ts'
import { createSession, rulesFor, type Session } from './session.ts'

// Below it, starting workers takes longer than they save.
const MIN_FILES_FOR_POOL = 100

/** Checks the files that the cache does not know, and all with the others where project rules ask for it. */
export async function checkRest(
  found: FoundFiles,
  task: Task,
  kept: KeptRun | undefined,
): Promise<Checked> {
  const { options, cwd, debug } = task
  const session = await createSession(options, cwd, kept !== undefined)
  // Every config is read first: a bad one must not stop a run that has begun to write.
  for (const { path } of found.files) session.registerOf(session.configOf(dirname(path)))
  const batch = await checkMissed(kept ? kept.looked.missed : found.files, session, task)
  const first = kept ? withKnown(batch, found.files, kept) : batch
  const project = withProject(first, found.files, session)
  if (kept) {
    const saved = addedBy({ batch, entries: first.entries, ...project }, kept, session)
    const trouble = save(kept.cache, saved, { cwd, options, files: found.files })
    if (trouble !== undefined) debug(trouble)
  }
  if (found.files.length > 0) task.onChecked?.()
  const results = first.entries.map(entry => replaced(entry, project, session))
  const { files, unfixed } = putBack(results, found.files, { session, env: task.env })
  const ignored = new Set(
    first.passed.flatMap(({ path, kind }) => (kind === 'ignored' ? path : [])),
  )
  return {
    files,
    unfixed,
    times: session.timer?.take(),
    failures: [...new Set([...found.failures, ...batch.failures, ...project.failures])],
    notes: [
      ...found.notes,
      ...ignoredNotes(
        found.files.filter(({ path }) => ignored.has(path)),
        cwd,
      ),
    ],
  }
}

async function checkMissed(
  files: readonly FoundFile[],
  session: Session,
  { options, stderr, debug }: Task,
): Promise<Batch> {
  const threads = threadsFor(files.length, options.threads)
  debug(`${files.length} files, ${threads} threads`)
  const progress = createProgress(stderr, files.length)
  const batch =
    threads > 1
      ? await checkInPool(files, session, { threads, onFiles: progress.add })
      : checkBatch(files, session, { onFile: () => progress.add(1) })
  progress.end()
  return batch
}

function threadsFor(files: number, given: number | undefined): number {
  if (!poolIsBuilt()) return 1
  if (given !== undefined) return Math.max(1, Math.min(given, files))
  if (files < MIN_FILES_FOR_POOL) return 1
  return Math.min(availableParallelism(), Math.ceil(files / BATCH_SIZE))
}

/** What was checked together with what is known, in the order of the files. */
function withKnown(batch: Batch, files: readonly FoundFile[], kept: KeptRun): Batch {
  const { looked, cache } = kept
  const checked = new Map(batch.entries.map(entry => [entry.path, entry]))
  const entries = files.flatMap(({ path }) => {
    const hit = looked.hits.get(path)
    if (!hit || !isRelease(hit)) return checked.get(path) ?? []
    return [knownEntry(hit, cache.cache)]
  })
  const ignored = files.flatMap(({ path }) => {
    const known = looked.hits.get(path)?.kind === 'ignored'
    return known ? [{ path, kind: 'ignored' as const, hash: '' }] : []
  })
  return { ...batch, entries, passed: [...batch.passed, ...ignored] }
}

function knownEntry(hit: Hit, cache: CacheFile): Entry {
  return {
    path: hit.file.path,
    text: hit.text,
    findings: findingsOf(hit, cache),
    fixed: 0,
    head: JSON.parse(headAt(cache, hit.index)) as Head,
    hash: hashAt(cache, hit.index),
    onlyNamed: hit.kind === 'named',
  }
}

/** What the second check, with the others at hand, made of the releases that a project rule concerns. */
interface Again {
  readonly again: ReadonlyMap<string, Entry>
  readonly failures: readonly string[]
}

/** Checks again, with the others at hand, the releases that a project rule concerns. */
function withProject(first: Batch, files: readonly FoundFile[], session: Session): Again {
  const heads = first.entries.map(({ head }) => head)
  const given = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const project = createProject(heads, path => {
    try {
      const bytes = given.get(resolve(session.cwd, path))
      return bytes ? toText(bytes) : readText(resolve(session.cwd, path))
    } catch {
      return undefined
    }
  })
  const concerned = new Set(
    first.entries.flatMap(entry => (concerns(entry, project, session) ? [entry.path] : [])),
  )
  const { entries, failures } = checkBatch(
    files.filter(({ path }) => concerned.has(path)),
    session,
    { project },
  )
  return { again: new Map(entries.map(entry => [entry.path, entry])), failures }
}

function concerns({ head, path }: Entry, project: Project, session: Session): boolean {
  const rules = rulesFor(path, session).filter(({ rule }) => rule.scope === 'project')
  return (
    rules.length > 0 && (head.deferred || rules.some(({ rule }) => rule.concerns?.(head, project)))
  )
}

/** With --fix the second check begins at the text that the first has written. */
function replaced(entry: Entry, { again }: Again, { options }: Session): CheckedFile {
  const second = again.get(entry.path) ?? entry
  const both = second !== entry && options.values.fix === true && !options.values.staged
  const { path, text, findings } = second
  return { path, text, findings, fixed: second.fixed + (both ? entry.fixed : 0) }
}
