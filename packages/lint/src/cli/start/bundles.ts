import { join } from 'node:path'
import { loadBundle } from '../../load-bundle.ts'

/** The name of the bundle of all that is imported when it is asked for; the build puts it in. */
declare const REST: string

/** The names of the bundles of libraries, by those of the libraries; the build puts them in. */
declare const LIBRARIES: Readonly<Record<string, string>>

type Bundle = ReturnType<typeof loadBundle>

const loaded = new Map<string, Bundle>()

/** Gives a module that stands in a bundle of its own, or by its path from the package; undefined for one of Node. */
export function moduleOf(id: string): unknown {
  const library = LIBRARIES[id]
  if (library !== undefined) return load(library).exports
  if (!id.endsWith('.ts')) return undefined
  return (load(REST).exports as Readonly<Record<string, () => unknown>>)[id]?.()
}

function load(file: string): Bundle {
  const bundle = loaded.get(file) ?? loadBundle(join(__dirname, file), moduleOf)
  loaded.set(file, bundle)
  return bundle
}

/** Keeps what is compiled of them by now: all that a run may need, or what every run starts with. */
export function keepOthers(part?: 'all' | 'start'): void {
  for (const { keep } of loaded.values()) keep(part)
}
