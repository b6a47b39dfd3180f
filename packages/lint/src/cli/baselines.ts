import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { BASELINE_NAME } from '../baseline-name.ts'
import { CONFIG_NAMES } from '../config-names.ts'
import { type Baselines, writesBaseline } from './baseline-place.ts'
import { folderOf } from './folder-of.ts'
import type { Folders } from './folders.ts'
import type { Options } from './options.ts'
import { settingText } from './setting-text.ts'

/** Opens the baselines of a run, where there are any. Throws a UsageError or a ConfigError before anything is checked. */
export async function openBaselines(
  options: Options,
  cwd: string,
  { has }: Folders,
): Promise<Baselines> {
  // Loaded where there may be one, and configs with it: most runs need neither.
  const load = async (): Promise<Baselines> => {
    const [{ createBaselines }, { createConfigOf }] = await Promise.all([
      import('./baseline-files.ts'),
      import('./session.ts'),
    ])
    return createBaselines({ options, cwd, configOf: createConfigOf(options, cwd) })
  }
  const mayHave = createSearch(options, cwd, has)
  if (writesBaseline(options) || mayHave(cwd)) return load()
  let loaded: Promise<Baselines> | undefined
  const loadFor = (folders: Iterable<string>): Promise<Baselines> | undefined => {
    if ([...folders].some(mayHave)) loaded ??= load()
    return loaded
  }
  return {
    read: async folders => (await loadFor(folders))?.read(folders),
    async apply(checked) {
      const baselines = await loadFor(new Set(checked.files.map(({ path }) => folderOf(path))))
      return baselines ? baselines.apply(checked) : { checked, remarks: [] }
    },
  }
}

/** Says of folders whether a baseline, or a config that may name one, is there or above; each is looked at once. */
function createSearch(
  { values }: Options,
  cwd: string,
  has: Folders['has'],
): (folder: string) => boolean {
  if (values.baseline !== undefined) return () => true
  const given = values.config === undefined ? undefined : resolve(cwd, values.config)
  // One that is not there is told of by the run that reads it for its rules.
  if (given !== undefined && existsSync(given) && mentionsBaseline(given)) return () => true
  const names = values['no-config'] ? [] : CONFIG_NAMES
  const known = new Map<string, boolean>()
  const search = (folder: string): boolean => {
    const found = known.get(folder)
    if (found !== undefined) return found
    const configs = names.filter(name => has(folder, name))
    const parent = dirname(folder)
    const top = parent === folder || has(folder, '.git')
    const here =
      has(folder, BASELINE_NAME) || configs.some(name => mentionsBaseline(join(folder, name)))
    const may = here || (!top && search(parent))
    known.set(folder, may)
    return may
  }
  return search
}

function mentionsBaseline(file: string): boolean {
  return settingText(file).includes('baseline')
}
