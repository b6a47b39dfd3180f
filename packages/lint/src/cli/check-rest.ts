import { dirname, resolve } from 'node:path'
import { createProject } from '../project.ts'
import type { CheckedFile } from '../reporters/report.ts'
import { addedBy } from './cache/added-by.ts'
import type { KeptRun } from './cache/from-cache.ts'
import { save } from './cache/save.ts'
import { checkAlone } from './check-alone.ts'
import type { Entry } from './check-file.ts'
import { type Again, checkWithProject } from './check-project.ts'
import type { Checked, HelpedTask } from './checked.ts'
import { readText, toText } from './file-text.ts'
import type { FoundFiles } from './files.ts'
import { putBack } from './put-back.ts'
import { removeLeftovers } from './replace-file.ts'
import { seesAll } from './sees-all.ts'
import type { Session } from './session.ts'

/** Checks the files that the cache does not know, and all with the others where project rules ask for it. */
export async function checkRest(
  found: FoundFiles,
  task: HelpedTask,
  kept: KeptRun | undefined,
): Promise<Checked> {
  const { options, cwd, debug } = task
  if (options.values.fix) {
    const folders = new Set(found.files.map(({ path }) => dirname(path)))
    await task.onFixing?.(folders)
    for (const folder of folders) removeLeftovers(folder)
  }
  const { session, batch, entries, notes } = await checkAlone(found, task, kept)
  const project = checkWithProject(
    {
      entries,
      files: found.files,
      project: createProject(
        entries.map(({ head }) => head),
        createRead(found, cwd),
        !seesAll(session.root, session),
      ),
    },
    session,
  )
  if (kept) {
    const saved = addedBy({ batch, entries, ...project }, kept, session)
    const trouble = save(kept.cache, saved, { cwd, options, files: found.files })
    if (trouble !== undefined) debug(trouble)
  }
  if (found.files.length > 0) task.onChecked?.()
  const results = entries.map(entry => replaced(entry, project, session))
  const { files, unfixed } = await putBack(results, found.files, {
    session,
    env: task.env,
  })
  return {
    files,
    unfixed,
    times: session.timer?.take(),
    failures: [...new Set([...found.failures, ...batch.failures, ...project.failures])],
    notes: [...found.notes, ...notes],
  }
}

/** Reads another release of the run as the run sees it. */
function createRead({ files }: FoundFiles, cwd: string): (path: string) => string | undefined {
  const given = new Map(files.map(({ path, bytes }) => [path, bytes]))
  return path => {
    try {
      const bytes = given.get(resolve(cwd, path))
      return bytes ? toText(bytes) : readText(resolve(cwd, path))
    } catch {
      return undefined
    }
  }
}

/** With --fix the second check begins at the text that the first has written. */
function replaced(entry: Entry, { again }: Again, { options }: Session): CheckedFile {
  const second = again.get(entry.path) ?? entry
  const both = second !== entry && options.values.fix === true && !options.values.staged
  const { path, source, findings } = second
  return { path, source, findings, fixed: second.fixed + (both ? entry.fixed : 0) }
}
