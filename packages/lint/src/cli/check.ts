import { knownRun, movedLooks } from './cache/from-cache.ts'
import { lookInCache } from './cache/look-in-cache.ts'
import { save } from './cache/save.ts'
import { type Checked, ignoredNotes, type Task } from './checked.ts'
import { type FoundFile, type FoundFiles, findFiles, type Manner } from './files.ts'
import { type Helper, startAhead, withHelpers } from './helpers.ts'
import type { Options } from './options.ts'
import { stagedFiles } from './staged-files.ts'
import { unoptimised } from './v8-flags.ts'

/** Checks the releases among the files that the options name, and fixes them when asked to. */
export async function checkFiles(given: Task): Promise<Checked> {
  const { options, cwd, debug, folders } = given
  let ahead: Helper | undefined
  const onMany = (): void => {
    ahead = startAhead(given)
  }
  const found = await findWanted(options, cwd, { folders, onMany })
  const task = { ...given, ahead }
  const { shard, blob } = options
  if (shard && blob !== undefined) {
    const { checkShard } = await import('./shard/check-shard.ts')
    return checkShard(found, { ...task, shard, blob })
  }
  // Most commits hold no release.
  if (found.files.length === 0 && options.levels.length === 0)
    return { ...found, files: [], unfixed: [] }
  const { kept, files } = unoptimised(found.files.length, () => known(found.files, task))
  if (!kept || !files) {
    // Rules and register take longer to load than it takes to look into the cache.
    return withHelpers(found, task, kept, async helpers => {
      const { checkRest } = await import('./check-rest.ts')
      return checkRest(found, { ...task, helpers }, kept)
    })
  }
  const ignored = kept.looked.hits.filter(({ kind }) => kind === 'ignored')
  const saved = { fresh: [], moved: movedLooks(kept), registers: {}, run: undefined }
  const trouble = save(kept.cache, saved, { cwd, options, files: found.files })
  if (trouble !== undefined) debug(trouble)
  task.onKnown?.()
  return {
    files,
    failures: found.failures,
    notes: [
      ...found.notes,
      ...ignoredNotes(
        ignored.map(({ file }) => file),
        cwd,
      ),
    ],
    unfixed: [],
  }
}

/** What the cache knows of files, and the checked files themselves where it knows all. */
function known(files: readonly FoundFile[], task: Task) {
  const kept = lookInCache(files, task)
  return { kept, files: kept && knownRun(kept) }
}

/** The files that the options name, or git lists. */
export async function findWanted(
  options: Options,
  cwd: string,
  manner: Pick<Manner, 'folders' | 'onMany'> = {},
): Promise<FoundFiles> {
  const { values, paths } = options
  const listed = (files: readonly FoundFile[]): FoundFiles => ({ files, failures: [], notes: [] })
  if (values.staged) {
    return listed(await stagedFiles(options, cwd))
  }
  if (values.changed !== undefined) {
    const { changedFiles } = await import('./changed-files.ts')
    return listed(await changedFiles(options, cwd))
  }
  const found = findFiles(cwd, paths, { useIgnore: values['no-ignore'] !== true, ...manner })
  if (!values['only-releases']) return found
  return { ...found, files: found.files.map(({ path }) => ({ path, named: false })) }
}
