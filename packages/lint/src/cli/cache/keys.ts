import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CONFIG_NAMES } from '../../config-names.ts'
import type { Folders } from '../folders.ts'
import type { Options } from '../options.ts'
import { registerPaths } from '../register-paths.ts'
import { settingText } from '../setting-text.ts'
import { version } from '../version.ts'
import type { RegisterGlobs } from './cache-file.ts'
import { hashOf } from './hash.ts'

/** What files are checked with, beside their text: a change of any part is another key. */
export interface Keys {
  /** The hash of the configs that the files of a folder may be checked with. */
  configOf(folder: string): string
  /** The key of files with a config that names these register files. */
  keyOf(config: string, register: RegisterGlobs | null | undefined): string
}

/** Where a run is. */
interface Place extends Pick<Folders, 'has'> {
  readonly cwd: string
  /** Of the repository. */
  readonly root: string
  /** What paths in findings count from; the working folder as seen from the root when not given. */
  readonly from?: string
}

/** The parts of a key, in its order, as a missed file is told of them. */
const PARTS = ['version', 'options', 'config', 'register'] as const

/** Makes the keys of a run. */
export function createKeys(options: Options, place: Place): Keys {
  const { cwd, root, from = relative(root, cwd) } = place
  const before = [versionPart(), optionsPart(options, from)]
  const registerOf = once((register: RegisterGlobs) => registerPart(register, root))
  return {
    configOf: configHashes(options, place),
    keyOf(config, register) {
      return [...before, config, register ? registerOf(register) : 'none'].join(' ')
    },
  }
}

/** Which part of a key is not as it was. */
export function changedPart(key: string, before: string): string {
  const old = before.split(' ')
  const place = key.split(' ').findIndex((part, index) => part !== old[index])
  return PARTS[place] ?? 'version'
}

/** The bundles are called by what they hold, up to the first dot. */
function versionPart(): string {
  return `${version()}:${basename(fileURLToPath(import.meta.url)).split('.')[0]}`
}

/** Paths in findings are from the working folder. */
function optionsPart({ values, levels, parser }: Options, from: string): string {
  const { 'no-ignore': noIgnore, 'no-config': noConfig } = values
  return encodeURIComponent(JSON.stringify([levels, parser, noIgnore, noConfig, from]))
}

function configHashes({ values }: Options, { cwd, root, has }: Place): Keys['configOf'] {
  if (values['no-config']) return () => 'none'
  if (values.config !== undefined) {
    const file = resolve(cwd, values.config)
    const hash = hashOf(existsSync(file) ? sourceIn(file, root) : '')
    return () => hash
  }
  // Every config up to the root, since which of them counts is known only after reading them.
  const sourcesOf = once((folder: string): string => {
    const names = CONFIG_NAMES.filter(name => has(folder, name))
    const own = names.map(name => sourceIn(join(folder, name), root)).join('')
    const parent = dirname(folder)
    const top = parent === folder || has(folder, '.git')
    return top ? own : sourcesOf(parent) + own
  })
  const hashOnce = once((sources: string) => (sources === '' ? 'none' : hashOf(sources)))
  return folder => hashOnce(sourcesOf(folder))
}

/** The name and the text of a config; empty where a manifest holds none. */
function sourceIn(file: string, root: string): string {
  const text = settingText(file)
  const none = file.endsWith('package.json') && !text.includes('"release-lint"')
  return none ? '' : JSON.stringify([relative(root, file), text])
}

function registerPart({ folder, globs }: RegisterGlobs, root: string): string {
  const base = join(root, folder)
  try {
    const texts = registerPaths(globs, base).map(path => [
      path,
      readFileSync(join(base, path), 'utf8'),
    ])
    return hashOf(JSON.stringify(texts))
  } catch {
    // The run that reads it for its rules tells why it cannot.
    return 'unreadable'
  }
}

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}
