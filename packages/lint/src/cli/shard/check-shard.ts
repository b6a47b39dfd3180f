import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { headline } from '../../reporters/report.ts'
import { addedBy, createKeyOf } from '../cache/added-by.ts'
import { hashOfAll } from '../cache/hash.ts'
import { createKeys } from '../cache/keys.ts'
import { lookInCache } from '../cache/look-in-cache.ts'
import { pathFromRoot } from '../cache/look-up.ts'
import { save } from '../cache/save.ts'
import { checkAlone } from '../check-alone.ts'
import type { Entry } from '../check-file.ts'
import type { Checked, Task } from '../checked.ts'
import { reasonOf, usageError } from '../errors.ts'
import type { FoundFiles } from '../files.ts'
import { createFolders } from '../folders.ts'
import { gitLine } from '../git.ts'
import { withHelpers } from '../helpers.ts'
import type { Options } from '../options.ts'
import { findRepository } from '../repository.ts'
import type { Session } from '../session.ts'
import { writeWhole } from '../write-whole.ts'
import { type BlobHeader, blobLines } from './blob.ts'
import { filesOfShard, type Shard } from './shard.ts'

/** A shard, and the file that its report is written to. */
export interface ShardTask extends Task {
  readonly shard: Shard
  readonly blob: string
}

/** Checks the files of a shard, each on its own, and writes its report: rules that compare releases run when all are merged. */
export async function checkShard(all: FoundFiles, task: ShardTask): Promise<Checked> {
  const { options, cwd, shard, blob, debug } = task
  const root = findRepository(cwd)?.root ?? cwd
  const found = { ...all, files: filesOfShard(all.files, shard, root) }
  const kept = lookInCache(found.files, task)
  const { session, batch, entries, notes } = await withHelpers(found, task, kept, helpers =>
    checkAlone(found, { ...task, helpers }, kept),
  )
  if (kept) {
    const added = addedBy({ batch, entries, again: new Map(), failures: [] }, kept, session)
    // What project rules find of these files is not known.
    const saved = { ...added, run: undefined }
    const trouble = save(kept.cache, saved, { cwd, options, files: found.files })
    if (trouble !== undefined) debug(trouble)
  }
  if (found.files.length > 0) task.onChecked?.()
  const told = {
    failures: [...new Set([...all.failures, ...batch.failures])],
    notes: [...all.notes, ...notes],
  }
  const header = {
    shard,
    options: sharedOptions(options, cwd),
    today: session.today,
    commit: commitOf(cwd),
    files: hashOfAll(namesOf(all, root)),
    keys: keysOf(entries, session, root),
  }
  write(blob, blobLines({ header, entries, ...told }), cwd)
  task.stderr.write(
    `Shard ${shard.index} of ${shard.count}: ${headline({ files: entries, failures: told.failures })}; ${blob}\n`,
  )
  return { files: entries, unfixed: [], times: session.timer?.take(), ...told }
}

/** The commit that is checked out; undefined where there is none. */
export function commitOf(cwd: string): string | undefined {
  return gitLine(['rev-parse', '--verify', 'HEAD'], cwd)
}

/** The names of all files, one after another: together they may be more than one text can hold. */
function* namesOf({ files }: FoundFiles, root: string): Generator<string> {
  for (const { path } of files) yield `${pathFromRoot(root, path)}\0`
}

/** What is asked of every shard of a run alike; paths as every machine has them. */
function sharedOptions({ paths, values, parser, levels }: Options, cwd: string) {
  const fromHere = (path: string): string => (isAbsolute(path) ? relative(cwd, path) || '.' : path)
  const { baseline, changed, config } = values
  return {
    paths: paths.map(fromHere),
    values: {
      ...(baseline !== undefined && { baseline: fromHere(baseline) }),
      ...(changed !== undefined && { changed }),
      ...(config !== undefined && { config: fromHere(config) }),
      ...(values['no-config'] && { 'no-config': true }),
      ...(values['no-ignore'] && { 'no-ignore': true }),
      ...(values['only-releases'] && { 'only-releases': true }),
    },
    ...(parser && { parser }),
    levels: levels.map(([id, level]): [string, typeof level] => [id, level]),
  }
}

/** What the releases of each folder are checked with; folders are from the working folder. */
export function keysOf(
  entries: readonly Pick<Entry, 'path'>[],
  session: Pick<Session, 'options' | 'cwd' | 'configOf'>,
  root: string,
): BlobHeader['keys'] {
  const { options, cwd } = session
  const keys = createKeys(options, { cwd, root, has: createFolders().has })
  const { key } = createKeyOf({ keys, root }, session)
  const folders = new Set(entries.map(({ path }) => dirname(path)))
  return Object.fromEntries([...folders].map(folder => [pathFromRoot(cwd, folder), key(folder)]))
}

function write(file: string, lines: Iterable<string>, cwd: string): void {
  try {
    writeWhole(resolve(cwd, file), lines)
  } catch (error) {
    throw usageError(`${file}: the report cannot be written: ${reasonOf(error)}`)
  }
}
