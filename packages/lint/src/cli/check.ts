import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { parseRelease } from '@release-lint/schema'
import { createProject, type Project } from '../project.ts'
import type { CheckedFile } from '../reporters/report.ts'
import { type Batch, checkBatch, checkRelease, type Entry } from './check-file.ts'
import { readText, toText } from './file-text.ts'
import { type FoundFile, findFiles } from './files.ts'
import type { Output } from './io.ts'
import { BATCH_SIZE, checkInPool, poolIsBuilt } from './pool.ts'
import { createProgress } from './progress.ts'
import { rulesFor, type Session } from './session.ts'

/** What a run found, by path; failures and notes are for standard error. */
export interface Checked {
  readonly files: readonly CheckedFile[]
  readonly failures: readonly string[]
  readonly notes: readonly string[]
}

// Below it, starting workers takes longer than they save.
const MIN_FILES_FOR_POOL = 100

/** Checks the releases among the files that the options name, and fixes them when asked to. */
export async function checkFiles(
  session: Session,
  stderr: Output,
  debug: (text: string) => void,
): Promise<Checked> {
  const { options, cwd } = session
  const found = findFiles(cwd, options.paths, options.values['no-ignore'] !== true)
  // Every config is read first: a bad one must not stop a run that has begun to write.
  for (const { path } of found.files) session.registerOf(session.configOf(dirname(path)))
  const threads = threadsFor(found.files.length, options.threads)
  debug(`${found.files.length} files, ${threads} threads`)
  const progress = createProgress(stderr, found.files.length)
  const first =
    threads > 1
      ? await checkInPool(found.files, session, { threads, onFiles: progress.add })
      : checkBatch(found.files, session, { onFile: () => progress.add(1) })
  progress.end()
  const { entries, failures, notes } = withProject(first, found.files, session)
  return {
    files: entries.map(({ head: _, ...file }) => file),
    failures: [...new Set([...found.failures, ...failures])],
    notes: [...found.notes, ...notes],
  }
}

/** Checks text that has no file. Throws an Error when it is no text. */
export function checkStdin(bytes: Buffer, session: Session): Checked {
  const { values } = session.options
  const path = resolve(session.cwd, values['stdin-filename'] ?? 'stdin.md')
  const text = toText(bytes)
  const isUtf8 = Buffer.from(text, 'utf8').equals(bytes)
  const wanted = values.fix === true || values['fix-dry-run'] === true
  const { head: _, ...file } = checkRelease(path, parseRelease(text), session, {
    fixing: wanted && isUtf8,
  })
  const failures = wanted && !isUtf8 ? ['Standard input: not fixed, since it is not UTF-8'] : []
  return { files: [file], failures, notes: [] }
}

function threadsFor(files: number, given: number | undefined): number {
  if (!poolIsBuilt()) return 1
  if (given !== undefined) return Math.max(1, Math.min(given, files))
  if (files < MIN_FILES_FOR_POOL) return 1
  return Math.min(availableParallelism(), Math.ceil(files / BATCH_SIZE))
}

/** Checks again, with the others at hand, the releases that a project rule concerns. */
function withProject(first: Batch, files: readonly FoundFile[], session: Session): Batch {
  const heads = first.entries.map(({ head }) => head)
  const project = createProject(heads, path => {
    try {
      return readText(resolve(session.cwd, path))
    } catch {
      return undefined
    }
  })
  const concerned = new Map(
    first.entries.flatMap(entry =>
      concerns(entry, project, session) ? [[entry.path, entry]] : [],
    ),
  )
  if (concerned.size === 0) return first
  const again = checkBatch(
    files.filter(({ path }) => concerned.has(path)),
    session,
    { project },
  )
  const seen = new Map(again.entries.map(entry => [entry.path, entry]))
  return {
    ...first,
    entries: first.entries.map(entry => replaced(entry, seen.get(entry.path), session)),
    failures: [...first.failures, ...again.failures],
  }
}

function concerns({ head, path }: Entry, project: Project, session: Session): boolean {
  const rules = rulesFor(path, session).filter(({ rule }) => rule.scope === 'project')
  return (
    rules.length > 0 && (head.deferred || rules.some(({ rule }) => rule.concerns?.(head, project)))
  )
}

/** With --fix the second check begins at the text that the first has written. */
function replaced(entry: Entry, again: Entry | undefined, { options }: Session): Entry {
  if (!again) return entry
  return options.values.fix ? { ...again, fixed: entry.fixed + again.fixed } : again
}
