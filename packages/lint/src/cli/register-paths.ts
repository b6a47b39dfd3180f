import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { configError } from './errors.ts'

/** The register files that the globs of a config name. Throws a ConfigError when there is none. */
export function registerPaths(globs: readonly string[], folder: string): readonly string[] {
  const paths = globSync([...globs], { cwd: folder }).toSorted()
  if (paths.length > 0) return paths
  throw configError(`${join(folder, globs.join(', '))}: no register file is called so`)
}
