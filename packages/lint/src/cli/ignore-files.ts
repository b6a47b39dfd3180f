import { dirname, join, relative } from 'node:path'
import type { Ignore } from 'ignore'
import { IGNORE_NAMES, isIgnored, parseIgnore } from '../ignore-patterns.ts'
import type { Folders } from './folders.ts'
import { settingText } from './setting-text.ts'

type Ignores = (path: string, isFolder: boolean) => boolean

/** Says whether the ignore files round a path ignore it. */
export interface Ignorer {
  readonly ignores: Ignores
  /** Says it of what stands right in a folder; undefined where there are no ignore files. */
  within(folder: string): Ignores | undefined
}

interface Level {
  readonly folder: string
  readonly patterns: Ignore
}

/** Reads ignore files up to the root of the repository, each once; the nearest one wins. */
export function createIgnorer(has: Folders['has']): Ignorer {
  const known = new Map<string, readonly Level[]>()
  const levelsOf = (folder: string): readonly Level[] => {
    const cached = known.get(folder)
    if (cached) return cached
    const parent = dirname(folder)
    const top = parent === folder || has(folder, '.git')
    const above = top ? [] : levelsOf(parent)
    const own = levelIn(folder, has)
    const levels = own ? [...above, own] : above
    known.set(folder, levels)
    return levels
  }
  const within = (folder: string): Ignores | undefined => {
    const levels = levelsOf(folder)
    // Most archives have no ignore file.
    return levels.length === 0 ? undefined : (path, isFolder) => isIgnoredBy(levels, path, isFolder)
  }
  return { within, ignores: (path, isFolder) => within(dirname(path))?.(path, isFolder) === true }
}

function isIgnoredBy(levels: readonly Level[], path: string, isFolder: boolean): boolean {
  return isIgnored(
    levels.map(({ folder, patterns }) => ({
      patterns,
      path: toPosix(relative(folder, path)) + (isFolder ? '/' : ''),
    })),
  )
}

function levelIn(folder: string, has: Folders['has']): Level | undefined {
  const names = IGNORE_NAMES.filter(name => has(folder, name))
  if (names.length === 0) return undefined
  const texts = names.map(name => settingText(join(folder, name)))
  return { folder, patterns: parseIgnore(texts) }
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/')
}
