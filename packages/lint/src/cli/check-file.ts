import { dirname, relative } from 'node:path'
import { isRelease, parseRelease, type Release } from '@release-lint/schema'
import { isIncluded } from '../config.ts'
import { fixText } from '../fix.ts'
import { matchesIgnore } from '../ignore-patterns.ts'
import { type LintResult, lintRelease, lintText } from '../lint-text.ts'
import type { Head, Project } from '../project.ts'
import type { CheckedFile } from '../reporters/report.ts'
import { pathFrom } from './config-file.ts'
import { isExpected, reasonOf } from './errors.ts'
import { readText, writeFixed } from './file-text.ts'
import type { FoundFile } from './files.ts'
import { rulesFor, type Session } from './session.ts'

/** A checked release with what the other releases need to know of it. */
export interface Entry extends CheckedFile {
  readonly head: Head
}

/** The releases among some files, what could not be checked, and what was passed over though named. */
export interface Batch {
  readonly entries: readonly Entry[]
  readonly failures: readonly string[]
  readonly notes: readonly string[]
  /** What took how long in another thread. */
  readonly times?: ReadonlyMap<string, number>
}

/** How to check: with the other releases at hand, and whether to fix. */
interface Manner {
  readonly project?: Project | undefined
  readonly fixing?: boolean
}

/** Checks the releases among some files, and fixes them when the options say so. */
export function checkBatch(
  files: readonly FoundFile[],
  session: Session,
  { project, onFile }: { project?: Project; onFile?: () => void } = {},
): Batch {
  const entries: Entry[] = []
  const failures: string[] = []
  const notes: string[] = []
  for (const file of files) {
    const name = (): string => relative(session.cwd, file.path)
    try {
      const release = candidate(file, session, () => notes.push(`${name()}: ignored by its config`))
      if (release) {
        entries.push(
          checkAndWrite(file.path, release, session, {
            project,
            fail: reason => failures.push(`${name()}: ${reason}`),
          }),
        )
      }
    } catch (error) {
      if (isExpected(error)) throw error
      failures.push(`${name()}: ${reasonOf(error)}`)
    }
    onFile?.()
  }
  return { entries, failures, notes }
}

/** What a file holds when it is a release and not ignored. */
function candidate(
  { path, named }: FoundFile,
  { configOf, options, timer }: Session,
  tellIgnored: () => void,
): Release | undefined {
  const { config, folder } = configOf(dirname(path))
  if (!options.values['no-ignore'] && matchesIgnore(config.ignore ?? [], pathFrom(folder, path))) {
    if (named) tellIgnored()
    return undefined
  }
  const text = timer ? timer.time('reading', () => readText(path)) : readText(path)
  const release = timer ? timer.time('frontmatter', () => parseRelease(text)) : parseRelease(text)
  const included = named || isIncluded(config, pathFrom(folder, path))
  return included || isRelease(release) ? release : undefined
}

/** A file that may not be written keeps the findings that it has. */
function checkAndWrite(
  path: string,
  release: Release,
  session: Session,
  { project, fail }: { project: Project | undefined; fail: (reason: string) => void },
): Entry {
  const { fix, 'fix-dry-run': dry } = session.options.values
  const entry = checkRelease(path, release, session, {
    project,
    fixing: fix === true || dry === true,
  })
  if (!fix || entry.text === release.text) return entry
  try {
    writeFixed(path, release.text, entry.text, session.cwd)
    return entry
  } catch (error) {
    fail(reasonOf(error))
    return checkRelease(path, release, session, { project })
  }
}

/** Checks the text of one release; fixing gives the text after it, and what is left of it. */
export function checkRelease(
  path: string,
  release: Release,
  session: Session,
  manner: Manner,
): Entry {
  const { text } = release
  const { cwd, parse, today, configOf, registerOf, timer } = session
  const context = {
    parse,
    today,
    register: registerOf(configOf(dirname(path))),
    rules: rulesFor(path, session),
    path: relative(cwd, path).replaceAll('\\', '/'),
    ...(manner.project && { project: manner.project }),
    ...(timer && { timer }),
  }
  let result: LintResult = lintRelease(release, context)
  if (!manner.fixing) return { path, text, fixed: 0, ...result }
  const fixed = fixText(text, current => {
    if (current !== text) result = lintText(current, context)
    return result.findings
  })
  return { path, text: fixed.text, fixed: fixed.count, ...result }
}
