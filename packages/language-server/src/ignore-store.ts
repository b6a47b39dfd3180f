import { IGNORE_NAMES, type IgnoreLevel, isIgnored, parseIgnore } from 'release-lint'
import type { Host } from './host.ts'
import { joinUri, nameOf, parentOf, pathFrom } from './uri.ts'

/** Says what the ignore files leave alone, as the command line does when it searches a folder. */
export interface IgnoreStore {
  /** What is ignored of that which stands in a folder at or below `top`; decided once for the folder. */
  in(folder: string, top: string): Promise<Ignores>
  /** Forgets what was read, so that it is read again. */
  forget(): void
}

/** Whether a file of a folder is ignored, or the folder between `top` and it. */
export type Ignores = (name: string) => boolean

interface Level {
  readonly folder: string
  readonly patterns: IgnoreLevel['patterns']
}

/** Reads ignore files up to the root of the repository, each once. */
export function createIgnoreStore(host: Host): IgnoreStore {
  const known = new Map<string, Promise<readonly Level[]>>()
  const decided = new Map<string, Promise<Ignores>>()
  const levelsOf = (folder: string): Promise<readonly Level[]> => {
    const levels = known.get(folder) ?? find(folder)
    known.set(folder, levels)
    return levels
  }
  const find = async (folder: string): Promise<readonly Level[]> => {
    const files = IGNORE_NAMES.map(name => joinUri(folder, name))
    const found = await Promise.all(files.map(file => host.readText(file)))
    const texts = found.filter(text => text !== undefined)
    const own = texts.length > 0 ? [{ folder, patterns: parseIgnore(texts) }] : []
    const parent = parentOf(folder)
    const top = parent === folder || (await host.exists(joinUri(folder, '.git')))
    return top ? own : [...(await levelsOf(parent)), ...own]
  }
  const decide = async (folder: string, top: string): Promise<Ignores> => {
    // Empty for the folder itself, which may be the root of its file system.
    const isBelow = Boolean(pathFrom(top, folder))
    if (isBelow && (await within(parentOf(folder), top))(`${nameOf(folder)}/`)) return () => true
    const levels = (await levelsOf(folder)).map(level => ({
      patterns: level.patterns,
      before: pathFrom(level.folder, joinUri(folder, '/')) ?? '',
    }))
    if (levels.length === 0) return () => false
    return name =>
      isIgnored(levels.map(({ patterns, before }) => ({ patterns, path: before + name })))
  }
  const within = (folder: string, top: string): Promise<Ignores> => {
    const key = `${top} ${folder}`
    const ignores = decided.get(key) ?? decide(folder, top)
    decided.set(key, ignores)
    return ignores
  }
  return {
    in: within,
    forget() {
      for (const map of [known, decided]) map.clear()
    },
  }
}
