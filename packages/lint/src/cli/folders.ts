import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of a run. */
export interface Folders {
  /** What is in a folder. Throws what the system says. */
  list(folder: string): readonly Dirent[]
  /** Whether a folder holds something of this name; no question to the system where it was listed. */
  has(folder: string, name: string): boolean
}

/** Whether something may say how to check; of other names nothing is kept. */
function isSetting(name: string): boolean {
  return name.startsWith('.') || name === 'package.json'
}

/** Makes what is asked for the folders of one run: it does not see what changes later. */
export function createFolders(): Folders {
  const known = new Map<string, readonly string[]>()
  return {
    list(folder) {
      const entries = readdirSync(folder, { withFileTypes: true })
      const settings = entries.filter(({ name }) => isSetting(name))
      // A link may lead to nothing.
      if (!settings.some(entry => entry.isSymbolicLink()))
        known.set(
          folder,
          settings.map(({ name }) => name),
        )
      return entries
    },
    has(folder, name) {
      const names = isSetting(name) ? known.get(folder) : undefined
      return names ? names.includes(name) : existsSync(join(folder, name))
    },
  }
}
