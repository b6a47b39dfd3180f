import { resolve } from 'node:path'
import { today } from '@release-lint/schema'
import { createLiveProject, type Head, type LiveProject } from '../../project.ts'
import { lookInCache } from '../cache/look-in-cache.ts'
import { findWanted } from '../check.ts'
import { checkAlone } from '../check-alone.ts'
import { checkBatch } from '../check-batch.ts'
import type { Entry } from '../check-file.ts'
import { checkWithProject } from '../check-project.ts'
import type { Checked, Task } from '../checked.ts'
import { pathFrom } from '../config-file.ts'
import { readText } from '../file-text.ts'
import type { FoundFiles } from '../files.ts'
import { withHelpers } from '../helpers.ts'
import { seesAll } from '../sees-all.ts'
import type { Session } from '../session.ts'

/** Checks an archive again and again. */
export interface Checker {
  /** What a run finds now. Only files of `changed` are read again, unless what they are checked with has changed. */
  check(changed: ReadonlySet<string>, anew: boolean): Promise<Checked>
}

/** What is known of an archive from one check to the next. */
interface Known {
  readonly session: Session
  /** Every file that was looked at, whatever it holds. */
  readonly paths: Set<string>
  readonly entries: Map<string, Entry>
  readonly project: LiveProject<Head>
  /** Why files could not be checked, by how they are named. */
  failures: readonly string[]
  readonly notes: readonly string[]
}

/** Makes a checker that has checked nothing yet. */
export function createChecker(task: Task): Checker {
  const { options, cwd } = task
  let known: Known | undefined
  return {
    async check(changed, anew) {
      const found = await findWanted(options, cwd)
      // A day that has begun may change what is found, and so may a config.
      if (!known || anew || known.session.today !== today()) {
        known = undefined
        known = await checkAll(found, task)
      } else checkChanged(known, found, changed)
      return result(known, found)
    },
  }
}

async function checkAll(found: FoundFiles, task: Task): Promise<Known> {
  const kept = lookInCache(found.files, task)
  const { session, batch, entries, notes } = await withHelpers(found, task, kept, helpers =>
    checkAlone(found, { ...task, helpers }, kept),
  )
  const project = createLiveProject<Head>(path => {
    try {
      return readText(resolve(task.cwd, path))
    } catch {
      return undefined
    }
  }, !seesAll(session.root, session))
  for (const { head } of entries) project.set(head)
  return {
    session,
    project,
    notes,
    paths: new Set(found.files.map(({ path }) => path)),
    entries: new Map(entries.map(entry => [entry.path, entry])),
    failures: batch.failures,
  }
}

/** Checks what has changed and what is new, and forgets what is gone. */
function checkChanged(known: Known, found: FoundFiles, changed: ReadonlySet<string>): void {
  const there = new Set(found.files.map(({ path }) => path))
  const gone = [...known.paths].filter(path => !there.has(path) || changed.has(path))
  for (const path of gone) forget(known, path)
  const files = found.files.filter(({ path }) => !known.paths.has(path))
  const batch = checkBatch(files, known.session)
  for (const { path } of files) known.paths.add(path)
  for (const entry of batch.entries) {
    known.entries.set(entry.path, entry)
    known.project.set(entry.head)
  }
  known.failures = [...known.failures, ...batch.failures].toSorted()
}

function forget(known: Known, path: string): void {
  const name = pathFrom(known.session.cwd, path)
  known.paths.delete(path)
  known.entries.delete(path)
  known.project.delete(name)
  known.failures = known.failures.filter(failure => !failure.startsWith(`${name}: `))
}

/** What one run would find, with the rules that compare releases. */
function result({ session, entries, project, failures, notes }: Known, found: FoundFiles): Checked {
  const inOrder = found.files.flatMap(({ path }) => entries.get(path) ?? [])
  const { again, failures: more } = checkWithProject(
    { entries: inOrder, files: found.files, project },
    session,
  )
  return {
    files: inOrder.map(entry => again.get(entry.path) ?? entry),
    failures: [...new Set([...found.failures, ...failures, ...more])],
    notes: [...found.notes, ...notes],
    unfixed: [],
  }
}
