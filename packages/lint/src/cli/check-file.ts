import { relative } from 'node:path'
import { isRelease, parseRelease, type Release } from '@release-lint/schema'
import { isIncluded } from '../config.ts'
import { fixText } from '../fix.ts'
import { matchesIgnore } from '../ignore-patterns.ts'
import { type LintResult, lintRelease } from '../lint-release.ts'
import type { Head, Project } from '../project.ts'
import { type CheckedFile, textOf } from '../reporters/report.ts'
import { hashOf } from './cache/hash.ts'
import { pathFrom } from './config-file.ts'
import { isExpected, reasonOf } from './errors.ts'
import { readText, toText, writeFixed } from './file-text.ts'
import type { FoundFile } from './files.ts'
import { folderOf } from './folder-of.ts'
import { rulesFor, type Session } from './session.ts'

/** A checked release with what the other releases need to know of it. */
export interface Entry extends CheckedFile {
  readonly head: Head
  /** Of its text, for the cache. */
  readonly hash: string
  /** Whether it counts as a release only because it was named. */
  readonly onlyNamed: boolean
}

/** A file that was passed over: it is no release, or its config ignores it. */
export interface Passed {
  readonly path: string
  readonly kind: 'other' | 'ignored'
  readonly hash: string
}

/** The releases among some files, what could not be checked, and what was passed over. */
export interface Batch {
  readonly entries: readonly Entry[]
  readonly failures: readonly string[]
  readonly passed: readonly Passed[]
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
  project?: Project,
): Batch {
  const entries: Entry[] = []
  const failures: string[] = []
  const passed: Passed[] = []
  for (const file of files) {
    const fail = (reason: string): number =>
      failures.push(`${relative(session.cwd, file.path)}: ${reason}`)
    try {
      const found = releaseAt(file, session)
      if ('kind' in found) passed.push(found)
      else entries.push(withoutText(checkAndWrite(file, found, session, { project, fail })))
    } catch (error) {
      if (isExpected(error)) throw error
      fail(reasonOf(error))
    }
  }
  return { entries, failures, passed }
}

/** Reports show the text of findings only; an archive's is large. */
function withoutText(entry: Entry): Entry {
  if (entry.findings.length > 0 || entry.fixed > 0) return entry
  const { path, findings, fixed, head, hash, onlyNamed } = entry
  return { path, source: '', findings, fixed, head, hash, onlyNamed }
}

/** A release to check. */
interface Candidate {
  readonly release: Release
  readonly onlyNamed: boolean
}

/** What a file holds when it is a release and not ignored, else why it is passed over. */
export function releaseAt(
  { path, named, bytes }: FoundFile,
  { configOf, options, caching, timer }: Session,
): Candidate | Passed {
  const { config, folder } = configOf(folderOf(path))
  const { ignore = [] } = options.values['no-ignore'] ? {} : config
  if (ignore.length > 0 && matchesIgnore(ignore, pathFrom(folder, path)))
    return { path, kind: 'ignored', hash: hashOf('') }
  const read = (): string => (bytes ? toText(bytes) : readText(path))
  const text = timer ? timer.time('reading', read) : read()
  const release = timer ? timer.time('frontmatter', () => parseRelease(text)) : parseRelease(text)
  const counts = isRelease(release) || isIncluded(config, pathFrom(folder, path))
  return counts || named
    ? { release, onlyNamed: !counts }
    : { path, kind: 'other', hash: caching ? hashOf(text) : '' }
}

/** A file that may not be written keeps the findings that it has. */
function checkAndWrite(
  { path, bytes }: FoundFile,
  { release, onlyNamed }: Candidate,
  session: Session,
  { project, fail }: { project: Project | undefined; fail: (reason: string) => void },
): Entry {
  const { fix, 'fix-dry-run': dry } = session.options.values
  const fixing = fix === true || dry === true
  const entry = { onlyNamed, ...checkRelease(path, release, session, { project, fixing }) }
  // What is not read from the file is not written there.
  const fixed = textOf(entry.source)
  if (!fix || bytes || fixed === release.text) return entry
  try {
    writeFixed(path, release.text, fixed, session.cwd)
    return entry
  } catch (error) {
    fail(reasonOf(error))
    return { onlyNamed, ...checkRelease(path, release, session, { project }) }
  }
}

/** Checks the text of one release; fixing gives the text after it, and what is left of it. */
export function checkRelease(
  path: string,
  release: Release,
  session: Session,
  manner: Manner,
): Omit<Entry, 'onlyNamed'> {
  const { text } = release
  const { cwd, caching, parse, today, configOf, registerOf, timer } = session
  const context = {
    parse,
    today,
    register: registerOf(configOf(folderOf(path))),
    rules: rulesFor(path, session),
    path: pathFrom(cwd, path),
    ...(manner.project && { project: manner.project }),
    ...(timer && { timer }),
  }
  let result: LintResult = lintRelease(release, context)
  const hash = (checked: string): string => (caching ? hashOf(checked) : '')
  if (!manner.fixing) return { path, source: text, fixed: 0, hash: hash(text), ...result }
  const fixed = fixText(text, current => {
    if (current !== text) result = lintRelease(parseRelease(current), context)
    return result.findings
  })
  return { path, source: fixed.text, fixed: fixed.count, hash: hash(fixed.text), ...result }
}
