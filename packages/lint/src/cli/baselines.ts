import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Baselines, locateBaseline, writesBaseline } from './baseline-place.ts'
import type { Session } from './session.ts'

/** Opens the baselines of a run, where there are any. Throws a UsageError or a ConfigError before anything is checked. */
export async function openBaselines(session: Session): Promise<Baselines> {
  // Loaded where there is one: most runs need none.
  const load = async (): Promise<Baselines> =>
    (await import('./baseline-files.ts')).createBaselines(session)
  const isWanted = (folder: string): boolean => {
    const { path, named } = locateBaseline(folder, session)
    return named || existsSync(path)
  }
  if (writesBaseline(session.options) || isWanted(session.cwd)) return load()
  return {
    async apply(checked) {
      const folders = new Set(checked.files.map(({ path }) => dirname(path)))
      if (![...folders].some(isWanted)) return { checked, remarks: [] }
      return (await load()).apply(checked)
    },
  }
}
