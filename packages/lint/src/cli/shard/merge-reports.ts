import { relative, resolve } from 'node:path'
import { createProject } from '../../project.ts'
import { openBaselines } from '../baselines.ts'
import { hashOf } from '../cache/hash.ts'
import type { Entry } from '../check-file.ts'
import { checkWithProject } from '../check-project.ts'
import type { Checked } from '../checked.ts'
import { MERGE_OPTIONS } from '../command-options.ts'
import { conclude } from '../conclude.ts'
import { usageError } from '../errors.ts'
import { readText } from '../file-text.ts'
import { createFolders } from '../folders.ts'
import type { Io } from '../io.ts'
import { type Options, parseOptions } from '../options.ts'
import { seesAll } from '../sees-all.ts'
import { createSession, type Session } from '../session.ts'
import { requireOutputs } from '../write-report.ts'
import { type OpenBlob, openBlobs, refuseOthers } from './open-blobs.ts'

/** Runs `merge-reports`: one report of those that the shards of a run wrote. Gives the exit code of that run. */
export async function mergeReports(argv: readonly string[], io: Io): Promise<number> {
  const started = new Date()
  const given = parseOptions(argv, io.cwd)
  const other = Object.keys(given.values).find(name => !Object.hasOwn(MERGE_OPTIONS, name))
  if (other !== undefined)
    throw usageError(`merge-reports takes no --${other}; what is checked is asked of the shards`)
  const blobs = openBlobs(given.paths, io.cwd)
  const options = asOneRun(given, blobs)
  const debug = (text: string): void => {
    if (options.values.debug) io.stderr.write(`debug: ${text}\n`)
  }
  requireOutputs(options, io.cwd)
  const baselines = await openBaselines(options, io.cwd, createFolders())
  const session = await createSession(options, io.cwd, { caching: true })
  refuseOthers(blobs, session)
  return conclude(merged(blobs, session), options, { io, started, baselines, debug })
}

/** The options of the run that was shared out, with those of the report. */
function asOneRun(given: Options, [first]: readonly OpenBlob[]): Options {
  if (!first) return given
  const { paths, values, parser, levels } = first.header.options
  return {
    ...given,
    paths,
    values: { ...(values as Options['values']), ...given.values },
    parser,
    levels,
  }
}

/** What one run over all files finds. */
function merged(blobs: readonly OpenBlob[], here: Session): Checked {
  const entries = blobs
    .flatMap(blob => blob.entries)
    .map((entry): Entry => ({ ...entry, path: resolve(here.cwd, entry.head.path), fixed: 0 }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  // Shards that ran over midnight are told of by the later day.
  const days = blobs.map(({ header }) => header.today).toSorted()
  const session = { ...here, today: days.at(-1) ?? here.today }
  const again = checkAgain(entries, session)
  return {
    files: entries.map(entry => again.get(entry.path) ?? entry),
    failures: sortedOnce(blobs.flatMap(({ failures }) => failures)),
    notes: sortedOnce(blobs.flatMap(({ notes }) => notes)),
    unfixed: [],
  }
}

/** Runs the rules that compare releases, over the heads of all; texts are read of those only that they concern. */
function checkAgain(entries: readonly Entry[], session: Session): ReadonlyMap<string, Entry> {
  const byPath = new Map(entries.map(entry => [entry.path, entry]))
  const others = new Set<string>()
  const read = (name: string): string | undefined => {
    const path = resolve(session.cwd, name)
    const text = textOf(path)
    if (text === undefined || hashOf(text) !== byPath.get(path)?.hash) others.add(path)
    return text
  }
  const files = entries.map(({ path, onlyNamed }) => ({ path, named: onlyNamed }))
  const project = createProject(
    entries.map(({ head }) => head),
    read,
    !seesAll(session.root, session),
  )
  // What is reported must be what is here.
  for (const { head, findings } of entries) if (findings.length > 0) read(head.path)
  const { concerned, again } = checkWithProject({ entries, files, project }, session)
  for (const path of concerned)
    if (again.get(path)?.hash !== byPath.get(path)?.hash) others.add(path)
  for (const path of others)
    throw usageError(
      `${relative(session.cwd, path)}: not here as its shard checked it; merge-reports needs the files of the run`,
    )
  return again
}

function textOf(path: string): string | undefined {
  try {
    return readText(path)
  } catch {
    return undefined
  }
}

function sortedOnce(lines: readonly string[]): string[] {
  return [...new Set(lines)].toSorted()
}
