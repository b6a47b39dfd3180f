import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { baselinePlaces } from '../baseline-places.ts'
import type { Checked } from './checked.ts'
import type { Options } from './options.ts'
import type { Session } from './session.ts'

/** The baselines of a run. */
export interface Baselines {
  /** Reads those of the files in some folders. Throws a ConfigError for a bad one. */
  read(folders: Iterable<string>): Promise<void>
  /** Takes out of what was found what they hold, and writes them when the options say so. */
  apply(checked: Checked): Promise<{ checked: Checked; remarks: readonly string[] }>
}

/** What a run says of where its baselines are. */
export type BaselineRun = Pick<Session, 'cwd' | 'options' | 'configOf'>

/** Where a baseline is, and whether an option or a config names it. */
interface BaselinePlace {
  readonly path: string
  readonly named: boolean
}

/** Whether the run is to change its baseline. */
export function writesBaseline({ values }: Options): boolean {
  return values['suppress-all'] === true || values['prune-baseline'] === true
}

/** The baseline of the files in a folder: as an option or the config says, else beside the config or at the root of the repository. */
export function locateBaseline(
  folder: string,
  { cwd, options, configOf }: BaselineRun,
): BaselinePlace {
  const { baseline } = options.values
  if (baseline !== undefined) return { path: resolve(cwd, baseline), named: true }
  const { places, named } = baselinePlaces(configOf(folder), repositoryOf(folder))
  const paths = places.map(place => resolve(place.folder, place.path))
  const [first = ''] = paths
  return { path: paths.find(path => existsSync(path)) ?? first, named }
}

/** The root of the repository that a folder is in; undefined outside of one. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder))
}
