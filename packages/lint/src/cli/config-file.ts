import { dirname, join, sep } from 'node:path'
import type { Config } from '../config.ts'
import { CONFIG_NAMES } from '../config-names.ts'
import { holdsConfig, parseConfig } from '../config-text.ts'
import { pathFromFolder } from '../path-from.ts'
import { configError } from './errors.ts'
import { createFolders, type Folders } from './folders.ts'
import { settingText } from './setting-text.ts'

/** A config and the folder that its globs are relative to. */
export interface LoadedConfig {
  readonly config: Config
  readonly folder: string
  /** The file it came from; undefined for the defaults. */
  readonly file?: string
}

/** Finds configs from a folder upwards to the root of the repository, each folder once. */
export function createConfigFinder(
  cwd: string,
  { has }: Pick<Folders, 'has'> = createFolders(),
): (folder: string) => LoadedConfig {
  const known = new Map<string, LoadedConfig>()
  const find = (folder: string): LoadedConfig => {
    const cached = known.get(folder)
    if (cached) return cached
    const own = CONFIG_NAMES.filter(name => has(folder, name))
      .map(name => join(folder, name))
      .find(file => holdsConfig(settingText(file), file))
    const parent = dirname(folder)
    const top = parent === folder || has(folder, '.git')
    const found = own ? readConfig(own) : top ? { config: {}, folder: cwd } : find(parent)
    known.set(folder, found)
    return found
  }
  return find
}

/** Reads and validates a config. Throws a ConfigError that names the file, the line and the key. */
export function readConfig(file: string): LoadedConfig {
  const text = settingText(file)
  const { config, problems } = parseConfig(text, file)
  if (config) return { config, folder: dirname(file), file }
  const told = problems.map(({ message, range }) => {
    const line = range ? `:${text.slice(0, range.start).split('\n').length}` : ''
    return `${file}${line}: ${message}`
  })
  throw configError(told.join('\n'))
}

/** The path of a file as the globs of a config see it. */
export function pathFrom(folder: string, file: string): string {
  const path = pathFromFolder(folder, file)
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
