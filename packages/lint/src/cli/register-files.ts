import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  createRegister,
  defaultRegister,
  type Register,
  type RegisterFile,
  readRegisterFiles,
} from '@release-lint/schema'
import type { LoadedConfig } from './config-file.ts'
import { configError, reasonOf, usageError } from './errors.ts'
import { registerPaths } from './register-paths.ts'

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
