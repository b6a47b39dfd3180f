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

// What may say that the work tree is elsewhere, or that there is none.
const ELSEWHERE = /worktree|include|bare(?!\s*=\s*false)/i

/** The top of the work tree that a folder is in, where that is plain without asking git: most are. */
export function plainTop(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  // What is within a folder of git's own is in no work tree.
  if (env.GIT_DIR !== undefined || env.GIT_WORK_TREE !== undefined || isGitFolder(folder))
    return undefined
  if (existsSync(join(folder, '.git'))) return isPlain(join(folder, '.git')) ? folder : undefined
  const parent = dirname(folder)
  return parent === folder ? undefined : plainTop(parent, env)
}

/** Whether git takes a folder for one of its own. */
function isGitFolder(folder: string): boolean {
  return existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'))
}

/** Whether a folder is git's own, and its config says of no work tree elsewhere; that of a linked one is elsewhere itself. */
function isPlain(git: string): boolean {
  try {
    return isGitFolder(git) && !ELSEWHERE.test(readFileSync(join(git, 'config'), 'utf8'))
  } catch {
    return false
  }
}
