import { dirname, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { headOf } from '../head.ts'
import type { LintedRelease, LintFilesOptions } from '../lint.ts'
import { createProject, type Head, type Project } from '../project.ts'
import { createApiSession, createToResult } from './api-session.ts'
import { checkRelease, releaseAt } from './check-file.ts'
import { pathFrom } from './config-file.ts'
import { isExpected, reasonOf, usageError } from './errors.ts'
import { readText } from './file-text.ts'
import { type FoundFile, findFiles } from './files.ts'
import { seesAll } from './sees-all.ts'
import type { Session } from './session.ts'

/** Checks files for {@link lintFiles}: first the heads of all are read, then each is checked among the others. */
export async function* checkEach(
  patterns: readonly string[],
  options: LintFilesOptions,
): AsyncGenerator<LintedRelease, void> {
  const session = await createApiSession(options, patterns)
  const toResult = createToResult(session)
  const { files, misnamed, unread } = findFiles(session.cwd, patterns, {
    useIgnore: options.noIgnore !== true,
  })
  if (misnamed.length > 0) throw usageError(misnamed.join('\n'))
  // A bad config, register file or baseline is told of before anything is given.
  for (const { path } of files) session.registerOf(session.configOf(dirname(path)))
  const project = await readProject(files, session)
  const way = { project, session, toResult, fixing: options.fix === true }
  for (const file of [...files, ...unread].toSorted(byPath)) {
    const result = 'reason' in file ? failed(file.path, file.reason) : resultOf(file, way)
    if (result) yield result
    await setImmediate()
  }
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1
}

interface Way {
  readonly project: Project
  readonly session: Session
  readonly fixing: boolean
  toResult(file: ReturnType<typeof checkRelease>): LintedRelease
}

/** The result of a file; undefined for one that is passed over. */
function resultOf(file: FoundFile, way: Way): LintedRelease | undefined {
  const { path } = file
  try {
    const found = releaseAt(file, way.session)
    if ('kind' in found) return undefined
    return way.toResult(checkRelease(path, found.release, way.session, way))
  } catch (error) {
    if (isExpected(error)) throw error
    return failed(path, reasonOf(error))
  }
}

function failed(path: string, failure: string): LintedRelease {
  return { path, text: '', findings: [], fixed: 0, failure }
}

/** The releases among files, of which the heads are kept. */
async function readProject(files: readonly FoundFile[], session: Session): Promise<Project> {
  const heads: Head[] = []
  for (const file of files) {
    const head = headAt(file, session)
    if (head) heads.push(head)
    await setImmediate()
  }
  const read = (path: string): string | undefined => {
    try {
      return readText(resolve(session.cwd, path))
    } catch {
      return undefined
    }
  }
  return createProject(heads, read, !seesAll(session.root, session))
}

function headAt(file: FoundFile, session: Session): Head | undefined {
  try {
    const found = releaseAt(file, session)
    if ('kind' in found) return undefined
    return headOf(found.release, pathFrom(session.cwd, file.path))
  } catch {
    // Told of when it is checked.
    return undefined
  }
}
