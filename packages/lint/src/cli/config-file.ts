import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { nearest } from '@release-lint/schema'
import { parse as parseYaml } from 'yaml'
import type * as z from 'zod'
import { type Config, configSchema } from '../config.ts'
import { rules } from '../rules/registry.ts'
import { UsageError } from './options.ts'

/** A config and the folder that its globs are relative to. */
export interface LoadedConfig {
  readonly config: Config
  readonly folder: string
  /** The file it came from; undefined for the defaults. */
  readonly file?: string
}

const NAMES = ['.releaselintrc.json', '.releaselintrc.yaml', '.releaselintrc.yml', 'package.json']

/** Finds configs from a folder upwards to the root of the repository, each folder once. */
export function createConfigFinder(cwd: string): (folder: string) => LoadedConfig {
  const known = new Map<string, LoadedConfig>()
  const find = (folder: string): LoadedConfig => {
    const cached = known.get(folder)
    if (cached) return cached
    const own = NAMES.map(name => join(folder, name)).find(
      file => existsSync(file) && holdsConfig(file),
    )
    const parent = dirname(folder)
    const top = parent === folder || existsSync(join(folder, '.git'))
    const found = own ? readConfig(own) : top ? { config: {}, folder: cwd } : find(parent)
    known.set(folder, found)
    return found
  }
  return find
}

/** Reads and validates a config. Throws a UsageError that names the file and the key. */
export function readConfig(file: string): LoadedConfig {
  const result = configSchema.safeParse(readData(file))
  if (!result.success)
    throw new UsageError(`${file}: ${result.error.issues.map(describe).join('; ')}`)
  return { config: result.data, folder: dirname(file), file }
}

/** The path of a file as the globs of a config see it. */
export function pathFrom(folder: string, file: string): string {
  return relative(folder, file).replaceAll('\\', '/')
}

function holdsConfig(file: string): boolean {
  return !file.endsWith('package.json') || readFileSync(file, 'utf8').includes('"release-lint"')
    ? !file.endsWith('package.json') || keyOf(file) !== undefined
    : false
}

function keyOf(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)['release-lint']
  } catch {
    return undefined
  }
}

function readData(file: string): unknown {
  if (file.endsWith('package.json')) return keyOf(file)
  try {
    const text = readFileSync(file, 'utf8')
    return file.endsWith('.json') ? JSON.parse(text) : (parseYaml(text, { maxAliasCount: 0 }) ?? {})
  } catch (error) {
    const cause = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new UsageError(`${file}: cannot be read: ${cause}`)
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return `${path}: ${issue.message}`
  const candidates = issue.path.includes('rules')
    ? rules.map(({ id }) => id)
    : Object.keys(configSchema.shape)
  return issue.keys
    .map(key => {
      const [meant] = nearest(key, candidates, 1)
      const kind = issue.path.includes('rules') ? 'rule' : 'key'
      return `there is no ${kind} \`${key}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`
    })
    .join('; ')
}
