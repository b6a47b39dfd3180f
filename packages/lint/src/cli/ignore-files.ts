import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Ignore } from 'ignore'
import { IGNORE_NAMES, isIgnored, parseIgnore } from '../ignore-patterns.ts'

/** Says whether the ignore files round a path ignore it. */
export interface Ignorer {
  ignores(path: string, isFolder: boolean): boolean
}

interface Level {
  readonly folder: string
  readonly patterns: Ignore
}

/** Reads ignore files up to the root of the repository, each once; the nearest one wins. */
export function createIgnorer(): Ignorer {
  const known = new Map<string, readonly Level[]>()
  const levelsOf = (folder: string): readonly Level[] => {
    const cached = known.get(folder)
    if (cached) return cached
    const parent = dirname(folder)
    const top = parent === folder || existsSync(join(folder, '.git'))
    const levels = [...(top ? [] : levelsOf(parent)), ...levelIn(folder)]
    known.set(folder, levels)
    return levels
  }
  return {
    ignores(path, isFolder) {
      const levels = levelsOf(dirname(path))
      // Most archives have no ignore file.
      if (levels.length === 0) return false
      return isIgnored(
        levels.map(({ folder, patterns }) => ({
          patterns,
          path: toPosix(relative(folder, path)) + (isFolder ? '/' : ''),
        })),
      )
    },
  }
}

function levelIn(folder: string): Level[] {
  const texts = IGNORE_NAMES.map(name => join(folder, name)).filter(file => existsSync(file))
  if (texts.length === 0) return []
  return [{ folder, patterns: parseIgnore(texts.map(file => readFileSync(file, 'utf8'))) }]
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/')
}
