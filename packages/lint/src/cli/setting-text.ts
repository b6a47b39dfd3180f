import { readFileSync } from 'node:fs'
import { configError, reasonOf } from './errors.ts'

/** The text of a file that says how to check. Throws a ConfigError that names it when it cannot be read. */
export function settingText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw configError(`${file}: ${reasonOf(error)}`)
  }
}
