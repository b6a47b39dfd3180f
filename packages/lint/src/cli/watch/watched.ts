import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { BASELINE_NAME } from '../../baseline-name.ts'
import { CONFIG_NAMES } from '../../config-names.ts'
import { IGNORE_NAMES } from '../../ignore-patterns.ts'
import { SKIPPED } from '../files.ts'
import type { Options } from '../options.ts'

const SETTINGS: ReadonlySet<string> = new Set([...CONFIG_NAMES, ...IGNORE_NAMES])

/** What a run of `--watch` watches. */
export interface Watched {
  readonly paths: readonly string[]
  /** Whether a change of a file asks for a check. */
  counts(path: string): boolean
  /** Whether other files are checked with what a file holds. */
  isSetting(path: string): boolean
  /** Whether a folder, or a file with another name, is left out. */
  isSkipped(path: string): boolean
}

/** The folders of the run, and what its files are checked with: also above them. */
export function watchedBy({ paths, values }: Options, cwd: string): Watched {
  const given = [values.config, values.baseline].flatMap(name =>
    name === undefined ? [] : [resolve(cwd, name)],
  )
  const roots = (paths.length === 0 ? ['.'] : paths).map(path =>
    // What a glob may find is below this folder.
    isDynamicPattern(path) && !existsSync(resolve(cwd, path)) ? cwd : resolve(cwd, path),
  )
  // Those in a folder that is watched anyway would be watched twice.
  const outside = foldersUp(cwd).filter(folder => !roots.includes(folder))
  const above = [...SETTINGS, BASELINE_NAME].flatMap(name =>
    outside.map(folder => join(folder, name)),
  )
  const isSetting = (path: string): boolean =>
    // A register file may have any name of these.
    SETTINGS.has(basename(path)) || /\.ya?ml$/i.test(path) || path === given[0]
  return {
    paths: [...roots, ...above, ...given],
    isSetting,
    counts: path =>
      /\.(?:md|markdown)$/i.test(path) ||
      isSetting(path) ||
      basename(path) === BASELINE_NAME ||
      given.includes(path),
    isSkipped: path => SKIPPED.test(basename(path)),
  }
}

/** A folder and those above it, up to the root of the repository. */
function foldersUp(folder: string): readonly string[] {
  const parent = dirname(folder)
  const top = parent === folder || existsSync(join(folder, '.git'))
  return top ? [folder] : [folder, ...foldersUp(parent)]
}
