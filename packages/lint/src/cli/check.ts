import { type KeptRun, knownRun, movedLooks } from './cache/from-cache.ts'
import { lookUpFiles, openCache } from './cache/open-cache.ts'
import { save } from './cache/save.ts'
import { type Checked, ignoredNotes, type Task } from './checked.ts'
import { type FoundFile, type FoundFiles, findFiles } from './files.ts'
import type { Options } from './options.ts'

/** Checks the releases among the files that the options name, and fixes them when asked to. */
export async function checkFiles(task: Task): Promise<Checked> {
  const { options, cwd, debug } = task
  const found = await findWanted(options, cwd)
  // Most commits hold no release.
  if (found.files.length === 0 && options.levels.length === 0)
    return { ...found, files: [], unfixed: [] }
  const cache = openCache(options, cwd)
  const kept = cache && { cache, looked: lookUpFiles(found.files, cache, options) }
  debug(kept ? aboutCache(kept) : 'no cache')
  const files = kept && knownRun(kept)
  if (!kept || !files) {
    // Rules and register take longer to load than it takes to look into the cache.
    const { checkRest } = await import('./check-rest.ts')
    return checkRest(found, task, kept)
  }
  const ignored = [...kept.looked.hits.values()].filter(({ kind }) => kind === 'ignored')
  const saved = { fresh: [], moved: movedLooks(kept), registers: {}, run: undefined }
  const trouble = save(kept.cache, saved, { cwd, options, files: found.files })
  if (trouble !== undefined) debug(trouble)
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

/** The files that the options name, or git lists. */
async function findWanted(options: Options, cwd: string): Promise<FoundFiles> {
  const { values, paths } = options
  const listed = (files: readonly FoundFile[]): FoundFiles => ({ files, failures: [], notes: [] })
  if (values.staged) {
    const { stagedFiles } = await import('./staged-files.ts')
    return listed(stagedFiles(options, cwd))
  }
  if (values.changed !== undefined) {
    const { changedFiles } = await import('./changed-files.ts')
    return listed(changedFiles(options, cwd))
  }
  const found = findFiles(cwd, paths, values['no-ignore'] !== true)
  if (!values['only-releases']) return found
  return { ...found, files: found.files.map(({ path }) => ({ path, named: false })) }
}

function aboutCache({ cache, looked: { hits, reasons } }: KeptRun): string {
  const read = [...hits.values()].filter(({ moved }) => moved).length
  const parts = [
    `${hits.size} files known`,
    ...(read > 0 ? [`${read} of them by what they hold`] : []),
  ]
  const missed = [...reasons].map(([reason, count]) => `${count} ${reason}`)
  return `cache ${cache.file}: ${[...parts, ...(missed.length > 0 ? [`missed: ${missed.join(', ')}`] : [])].join('; ')}`
}
