import { existsSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { BASELINE_NAME } from '../../baseline-name.ts'
import { CONFIG_NAMES } from '../../config-names.ts'
import { IGNORE_NAMES } from '../../ignore-patterns.ts'
import { MARKDOWN, SKIPPED } from '../files.ts'
import type { Options } from '../options.ts'
import { createConfigOf } from '../session.ts'

const SETTINGS: ReadonlySet<string> = new Set([...CONFIG_NAMES, ...IGNORE_NAMES])
const NAMES = [...SETTINGS, BASELINE_NAME]
// A register file may have any name of these.
const REGISTER = /\.ya?ml$/i

/** What a run of `--watch` watches: folders alone, which see files that are not there yet and those that are replaced. */
export interface Watched {
  /** The folders that hold what has to be watched since the last call, by what the config names now. */
  added(): readonly string[]
  /** Whether a change of a file asks for a check. */
  counts(path: string): boolean
  /** Whether other files are checked with what a file holds. */
  isSetting(path: string): boolean
  /** Whether a folder is not looked into, or a file passed over. */
  isIgnored(path: string, stats?: Stats): boolean
}

/** The releases of the run, and what they are checked with: also above their folders, and where the config says. */
export function watchedBy({ paths, values }: Options, cwd: string): Watched {
  const places = new Set<string>()
  const folders = new Set<string>()
  /** Gives the folder that is there: the path, or the nearest above it. */
  const addFolder = (path: string): string => {
    folders.add(path)
    return isFolder(path) || path === dirname(path) ? path : addFolder(dirname(path))
  }
  const add = ({ names, folder }: Named): readonly string[] => {
    const paths = names.map(name => resolve(folder, withoutGlob(name, folder)))
    const fresh = paths.filter(path => !places.has(path))
    for (const path of fresh) places.add(path)
    return fresh.map(addFolder)
  }
  const isPlaced = (path: string): boolean =>
    places.has(path) || (path !== dirname(path) && isPlaced(dirname(path)))
  const config = values.config === undefined ? undefined : resolve(cwd, values.config)
  const isSetting = (path: string): boolean =>
    SETTINGS.has(basename(path)) || REGISTER.test(path) || path === config
  const isRead = (path: string): boolean =>
    MARKDOWN.test(path) || basename(path) === BASELINE_NAME || isSetting(path)
  const counts = (path: string): boolean => places.has(path) || (isRead(path) && isPlaced(path))
  const given = [values.config ?? [], values.baseline ?? []].flat()
  return {
    added() {
      const sources = [
        { names: [...(paths.length === 0 ? ['.'] : paths), ...given], folder: cwd },
        ...foldersUp(cwd).map(folder => ({ names: NAMES, folder })),
        namedBy({ values }, cwd),
      ]
      return [...new Set(sources.flatMap(add))]
    },
    counts,
    isSetting,
    isIgnored(path, stats) {
      if (folders.has(path)) return false
      if (SKIPPED.test(basename(path))) return true
      return stats !== undefined && !(stats.isFile() ? counts(path) : isPlaced(path))
    },
  }
}

/** Paths and globs, and the folder that they count from. */
interface Named {
  readonly names: readonly string[]
  readonly folder: string
}

/** The register files and the baseline that the config of a folder names. */
function namedBy(options: Pick<Options, 'values'>, cwd: string): Named {
  try {
    const { config, folder } = createConfigOf(options, cwd)(cwd)
    return { names: [config.register ?? [], config.baseline ?? []].flat(), folder }
  } catch {
    // The check tells why.
    return { names: [], folder: cwd }
  }
}

/** The part of a name that is no glob: what it may find is below. */
function withoutGlob(name: string, folder: string): string {
  if (!isDynamicPattern(name) || existsSync(resolve(folder, name))) return name
  const parts = name.split('/')
  const end = parts.findIndex(part => isDynamicPattern(part))
  return parts.slice(0, end).join('/') || '.'
}

/** A folder and those above it, up to the root of the repository. */
function foldersUp(folder: string): readonly string[] {
  const parent = dirname(folder)
  const top = parent === folder || existsSync(join(folder, '.git'))
  return top ? [folder] : [folder, ...foldersUp(parent)]
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
