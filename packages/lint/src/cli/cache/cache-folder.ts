import { lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Folders } from '../folders.ts'
import { createIgnorer } from '../ignore-files.ts'
import type { Repository } from '../repository.ts'

/**
 * Where the cache of a repository lies, never where it would dirty the work tree: with the caches of
 * other tools when git ignores node_modules, else in the folder that git keeps for itself.
 */
export function cacheFolder(
  { root, gitFolder }: Repository,
  given: string | undefined,
  { cwd, has }: { cwd: string; has: Folders['has'] },
): string {
  if (given !== undefined) return resolve(cwd, given)
  const modules = join(root, 'node_modules')
  return isFolder(modules) && createIgnorer(has).ignores(modules, true)
    ? join(modules, '.cache', 'release-lint')
    : join(gitFolder, 'release-lint')
}

// A link may lead out of the repository.
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
