import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** A repository of git: its top folder, and the one that git keeps for itself. */
export interface Repository {
  readonly root: string
  readonly gitFolder: string
}

/** The repository that a folder is in. */
export function findRepository(folder: string): Repository | undefined {
  const git = join(folder, '.git')
  if (existsSync(git)) return { root: folder, gitFolder: gitFolderOf(git, folder) }
  const parent = dirname(folder)
  return parent === folder ? undefined : findRepository(parent)
}

/** In a worktree and in a submodule `.git` is a file that says where the folder is. */
function gitFolderOf(git: string, folder: string): string {
  if (statSync(git).isDirectory()) return git
  const [, given = git] = /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8')) ?? []
  return resolve(folder, given)
}
