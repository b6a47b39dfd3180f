import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  createRegister,
  defaultRegister,
  type Register,
  type RegisterFile,
  readRegisterFiles,
} from '@release-lint/schema'
import { globSync } from 'tinyglobby'
import type { LoadedConfig } from './config-file.ts'
import { configError, reasonOf, usageError } from './errors.ts'

/** Gives the register of a config: ours, with the files that it names laid over. */
export function createRegisterFinder(): (loaded: LoadedConfig) => Register {
  const known = new Map<LoadedConfig, Register>()
  return loaded => {
    const globs = loaded.config.register
    if (globs === undefined || globs.length === 0) return defaultRegister()
    const register = known.get(loaded) ?? overlaid(globs, loaded.folder)
    known.set(loaded, register)
    return register
  }
}

/** Reads register files. Throws a UsageError that names the one that cannot be read. */
export function readRegisterTexts(paths: readonly string[], folder: string): RegisterFile[] {
  return paths.map(path => {
    try {
      return { path, text: readFileSync(resolve(folder, path), 'utf8') }
    } catch (error) {
      throw usageError(`${path}: cannot be read as a register file: ${reasonOf(error)}`)
    }
  })
}

/** The register files that the globs of a config name. Throws a ConfigError when there is none. */
export function registerPaths(globs: readonly string[], folder: string): readonly string[] {
  const paths = globSync([...globs], { cwd: folder }).toSorted()
  if (paths.length > 0) return paths
  throw configError(`${join(folder, globs.join(', '))}: no register file is called so`)
}

function overlaid(globs: readonly string[], folder: string): Register {
  const paths = registerPaths(globs, folder)
  const { data, problems } = readRegisterFiles(
    readRegisterTexts(paths, folder),
    defaultRegister().data,
  )
  const [first] = problems
  if (first)
    throw configError(
      `${resolve(folder, first.path)}:${first.line}:${first.column}: ${first.message}`,
    )
  return createRegister(data)
}
