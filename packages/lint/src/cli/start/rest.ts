import { join } from 'node:path'
import { loadBundle } from '../../load-bundle.ts'

/** The name of the bundle of all that is imported when it is asked for; the build puts it in. */
declare const REST: string

let loaded: ReturnType<typeof loadBundle<Readonly<Record<string, () => unknown>>>> | undefined

/** Gives a module of that bundle, by its path from the package. */
export function moduleOf(path: string): unknown {
  // A module of Node has no such path.
  if (!path.endsWith('.ts')) return undefined
  loaded ??= loadBundle(join(__dirname, REST))
  return loaded.exports[path]?.()
}

/** Keeps what is compiled of it by now: all that a run may need, or what every run starts with. */
export function keepRest(part?: 'all' | 'start'): void {
  loaded?.keep(part)
}
