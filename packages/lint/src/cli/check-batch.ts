import { relative } from 'node:path'
import type { Release } from '@release-lint/schema'
import type { Check } from '../lint-release.ts'
import { textOf } from '../reporters/report.ts'
import { runRules } from '../run-rules.ts'
import {
  type Beside,
  begin,
  type Candidate,
  checkRelease,
  type Entry,
  end,
  type Manner,
  type Passed,
  releaseAt,
} from './check-file.ts'
import { isExpected, reasonOf } from './errors.ts'
import { writeFixed } from './file-text.ts'
import type { FoundFile } from './files.ts'
import { neededText } from './needed-text.ts'
import type { Session } from './session.ts'

/** The releases among some files, what could not be checked, and what was passed over. */
export interface Batch {
  readonly entries: readonly Entry[]
  readonly failures: readonly string[]
  readonly passed: readonly Passed[]
  /** What took how long in another thread. */
  readonly times?: ReadonlyMap<string, number>
}

// UTF-16 units of the releases that are checked together: what is known of more would fill the memory.
const TOGETHER = 200_000

/** A release that is being checked. */
interface Begun {
  readonly file: FoundFile
  readonly check: Check
  readonly onlyNamed: boolean
}

/** Tells why something could not be done with a file. */
type Fail = (reason: string) => void

/** Checks the releases among some files, and fixes them when the options say so. */
export function checkBatch(
  files: readonly FoundFile[],
  session: Session,
  beside: Beside = {},
): Batch {
  const { fix, 'fix-dry-run': dry } = session.options.values
  const manner = { ...beside, fixing: fix === true || dry === true }
  const entries: Entry[] = []
  const passed: Passed[] = []
  const failures = createFailures(session.cwd)
  let begun: Begun[] = []
  let units = 0
  const endAll = (): void => {
    runRules(begun.map(({ check }) => check))
    for (const one of begun)
      failures.attempt(one.file, fail => entries.push(endOne(one, session, manner, fail)))
    begun = []
    units = 0
  }
  for (const file of files) {
    failures.attempt(file, () => {
      const found = releaseAt(file, session)
      if ('kind' in found) passed.push(found)
      else {
        begun.push(beginOne(file, found, session, manner))
        units += found.release.text.length
      }
    })
    if (units > TOGETHER) endAll()
  }
  endAll()
  return { entries, passed, failures: files.flatMap(failures.of) }
}

/** Collects what could not be done with which file. */
function createFailures(cwd: string) {
  const failures = new Map<FoundFile, string[]>()
  return {
    /** Throws on what stops the run, such as a bad config; anything else is told of the file. */
    attempt(file: FoundFile, work: (fail: Fail) => void): void {
      const fail = (reason: string): void => {
        failures.set(file, [
          ...(failures.get(file) ?? []),
          `${relative(cwd, file.path)}: ${reason}`,
        ])
      }
      try {
        work(fail)
      } catch (error) {
        if (isExpected(error)) throw error
        fail(reasonOf(error))
      }
    },
    of: (file: FoundFile): readonly string[] => failures.get(file) ?? [],
  }
}

function beginOne(
  file: FoundFile,
  { release, onlyNamed }: Candidate,
  session: Session,
  manner: Manner,
): Begun {
  return { file, onlyNamed, check: begin(file.path, release, session, manner) }
}

function endOne(
  { file, check, onlyNamed }: Begun,
  session: Session,
  manner: Manner,
  fail: Fail,
): Entry {
  const { path } = file
  const { release } = check.ruleContext
  const entry = { onlyNamed, ...end(path, check, session, manner) }
  try {
    if (session.options.values.fix) write(file, release.text, entry, session)
    return toKeep(entry, release)
  } catch (error) {
    // A file that may not be written keeps the findings that it has.
    fail(reasonOf(error))
    const found = checkRelease(path, release, session, { ...manner, fixing: false })
    return toKeep({ onlyNamed, ...found }, release)
  }
}

/** Writes what fixing has made of a file. */
function write({ path, bytes }: FoundFile, text: string, entry: Entry, { cwd }: Session): void {
  const fixed = textOf(entry.source)
  // What is not read from the file is not written there.
  if (!bytes && fixed !== text) writeFixed(path, text, fixed, cwd)
}

/** An archive's text is large; of a fixed release all is kept, since its findings are of another text. */
function toKeep(
  { path, findings, fixed, head, hash, onlyNamed, source }: Entry,
  release: Release,
): Entry {
  const kept = fixed > 0 ? source : neededText(release, findings)
  return { path, source: kept, findings, fixed, head, hash, onlyNamed }
}
