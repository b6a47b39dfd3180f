import { IGNORE_NAMES, type IgnoreLevel, isIgnored, parseIgnore } from 'release-lint'
import type { Host } from './host.ts'
import { joinUri, parentOf, pathFrom } from './uri.ts'

/** Says what the ignore files leave alone, as the command line does when it searches a folder. */
export interface IgnoreStore {
  /** Whether a file, or a folder between `top` and it, is ignored. */
  ignores(uri: string, top: string): Promise<boolean>
  /** Forgets what was read, so that it is read again. */
  forget(): void
}

interface Level {
  readonly folder: string
  readonly patterns: IgnoreLevel['patterns']
}

/** Reads ignore files up to the root of the repository, each once. */
export function createIgnoreStore(host: Host): IgnoreStore {
  const known = new Map<string, Promise<readonly Level[]>>()
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
  return {
    async ignores(uri, top) {
      for (const path of pathsDownTo(uri, top)) {
        const isFolder = path !== uri
        const levels = (await levelsOf(parentOf(path))).flatMap(({ folder, patterns }) => {
          const inside = pathFrom(folder, path)
          return inside ? [{ patterns, path: isFolder ? `${inside}/` : inside }] : []
        })
        if (isIgnored(levels)) return true
      }
      return false
    },
    forget: () => known.clear(),
  }
}

/** The folders below `top` on the way to a file, from the outside in, and the file. */
function pathsDownTo(uri: string, top: string): string[] {
  const paths = [uri]
  for (let folder = parentOf(uri); pathFrom(top, folder); folder = parentOf(folder)) {
    paths.unshift(folder)
  }
  return paths
}
