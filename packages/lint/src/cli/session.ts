import { resolve } from 'node:path'
import { type Day, type Register, today } from '@release-lint/schema'
import { type ActiveRule, activeRules, withLevels } from '../config.ts'
import type { Parse } from '../parse.ts'
import { createTimer, type Timer } from '../timer.ts'
import { createConfigFinder, type LoadedConfig, pathFrom, readConfig } from './config-file.ts'
import { folderOf } from './folder-of.ts'
import type { Folders } from './folders.ts'
import { namedRule } from './named-rule.ts'
import type { Options } from './options.ts'
import { createRegisterFinder } from './register-files.ts'
import { findRepository } from './repository.ts'
import { parserOf } from './session-parser.ts'

/** What a run, or a worker of it, checks with. */
export interface Session {
  readonly options: Options
  readonly cwd: string
  /** The repository round it, else the same. */
  readonly root: string
  readonly parse: Parse
  /** Whether what is found is kept for a later run. */
  readonly caching: boolean
  /** The day of the run in New Zealand. */
  readonly today: Day
  /** The config of the files in a folder. */
  configOf(folder: string): LoadedConfig
  registerOf(loaded: LoadedConfig): Register
  /** What takes how long; undefined when nobody has asked. */
  readonly timer: Timer | undefined
}

/** Loads what a run needs. Throws a UsageError or a ConfigError. */
export async function createSession(
  options: Options,
  cwd: string,
  { caching = false, folders }: { caching?: boolean; folders?: Folders | undefined } = {},
): Promise<Session> {
  for (const [id] of options.levels) namedRule(id)
  return {
    caching,
    options,
    cwd,
    root: findRepository(cwd)?.root ?? cwd,
    today: today(),
    configOf: createConfigOf(options, cwd, folders),
    registerOf: createRegisterFinder(),
    timer: options.values.stats ? createTimer() : undefined,
    parse: await parserOf(options.parser),
  }
}

/** Gives the config of a folder as the options have it. */
export function createConfigOf(
  { values }: Pick<Options, 'values'>,
  cwd: string,
  folders?: Folders,
): Session['configOf'] {
  const none = { config: {}, folder: cwd }
  if (values['no-config']) return () => none
  if (values.config === undefined) return createConfigFinder(cwd, folders)
  const given = readConfig(resolve(cwd, values.config))
  return () => given
}

const levelled = new WeakMap<readonly ActiveRule[], readonly ActiveRule[]>()

/** The rules that are on for a file, by its config and by `--rule`. */
export function rulesFor(
  path: string,
  { options, configOf }: Pick<Session, 'options' | 'configOf'>,
): readonly ActiveRule[] {
  const { config, folder } = configOf(folderOf(path))
  const configured = activeRules(config, pathFrom(folder, path))
  if (options.levels.length === 0) return configured
  const known = levelled.get(configured) ?? withLevels(configured, options.levels)
  levelled.set(configured, known)
  return known
}
