import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Says whether the ignore files round a path ignore it. */
export interface Ignorer {
  ignores(path: string, isFolder: boolean): boolean
}

interface Level {
  readonly folder: string
  readonly rules: Ignore
}

const NAMES = ['.gitignore', '.releaselintignore']

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
      let ignored = false
      for (const { folder, rules } of levelsOf(dirname(path))) {
        const test = rules.test(toPosix(relative(folder, path)) + (isFolder ? '/' : ''))
        ignored = (ignored || test.ignored) && !test.unignored
      }
      return ignored
    },
  }
}

/** Whether patterns as in .gitignore, written in `folder`, ignore a file. */
export function matchesIgnore(patterns: readonly string[], folder: string, path: string): boolean {
  const inside = toPosix(relative(folder, path))
  return (
    patterns.length > 0 &&
    ignore.isPathValid(inside) &&
    ignore()
      .add([...patterns])
      .ignores(inside)
  )
}

function levelIn(folder: string): Level[] {
  const texts = NAMES.map(name => join(folder, name)).filter(file => existsSync(file))
  if (texts.length === 0) return []
  return [{ folder, rules: ignore().add(texts.map(file => readFileSync(file, 'utf8')).join('\n')) }]
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/')
}
