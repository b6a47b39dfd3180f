import { BASELINE_NAME } from './baseline-name.ts'
import type { Config } from './config.ts'

/** A file that may be a baseline: its path from a folder. */
export interface BaselinePlace {
  readonly folder: string
  readonly path: string
}

/** Where the baseline of some files may be. */
export interface BaselinePlaces {
  /** The first that is there holds; where none is, a new one belongs at the first. */
  readonly places: readonly [BaselinePlace, ...BaselinePlace[]]
  /** Whether the config names it, so that it has to be there. */
  readonly named: boolean
}

/** What decides where a baseline is; folders are paths or URIs. */
export interface BaselineSource {
  readonly config: Config
  /** The folder of the config; without a file, the one that is checked. */
  readonly folder: string
  /** The file of the config; undefined for the defaults. */
  readonly file?: string | undefined
}

/** The places of the baseline of files: as the config says, else beside it or at the root of their repository. */
export function baselinePlaces(
  { config, folder, file }: BaselineSource,
  root: string | undefined,
): BaselinePlaces {
  const { baseline } = config
  if (baseline !== undefined) return { places: [{ folder, path: baseline }], named: true }
  const at = (home: string): BaselinePlace => ({ folder: home, path: BASELINE_NAME })
  if (file === undefined) return { places: [at(root ?? folder)], named: false }
  return { places: root === undefined ? [at(folder)] : [at(folder), at(root)], named: false }
}
