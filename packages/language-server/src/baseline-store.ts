import { type Baseline, baselinePlaces, parseBaseline } from 'release-lint'
import { problemAtKey } from './config-source.ts'
import type { LoadedConfig } from './config-store.ts'
import { atTop, type FileProblem } from './file-problem.ts'
import type { Host } from './host.ts'
import { loadOnce } from './load-once.ts'
import type { Place } from './place.ts'
import { repositoryOf } from './repository.ts'
import { parentOf, relativeUri, resolveUri } from './uri.ts'

/** The baselines of the files that are open, each read once; of a broken one, the last that was good. */
export interface BaselineStore {
  /** The entries that the baseline of a file has for it. */
  entriesOf(place: Place, loaded: LoadedConfig): Promise<readonly string[]>
  /** Forgets what was read, so that it is read again. */
  forget(): void
  /** The files that were looked for, whether they are there or not. */
  files(): readonly string[]
  /** What is wrong with those that were read. */
  problems(): readonly FileProblem[]
}

/** Reads baselines where the command line does, run in the workspace folder. */
export function createBaselineStore(host: Host): BaselineStore {
  const roots = new Map<string, Promise<string | undefined>>()
  const read = new Map<string, Promise<Baseline | undefined>>()
  const good = new Map<string, Baseline>()
  const problems = new Map<string, FileProblem>()
  const looked = new Set<string>()

  const rootOf = (folder: string): Promise<string | undefined> =>
    loadOnce(roots, folder, () => repositoryOf(host, folder))
  const load = async (file: string): Promise<Baseline | undefined> => {
    const text = await host.readText(file)
    if (text === undefined) return undefined
    try {
      const baseline = parseBaseline(text)
      good.set(file, baseline)
      return baseline
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.set(file, atTop(file, `The baseline cannot be read: ${reason}`))
      return good.get(file) ?? new Map()
    }
  }
  const find = async (
    { base, folder }: Place,
    loaded: LoadedConfig,
  ): Promise<Found | undefined> => {
    const { config, source } = loaded
    const home = source?.folder ?? folder ?? base
    const { places, named } = baselinePlaces(
      { config, folder: home, file: source?.file },
      await rootOf(base),
    )
    for (const place of places) {
      const file = resolveUri(place.folder, place.path)
      looked.add(file)
      const baseline = await loadOnce(read, file, load)
      if (baseline) return { file, baseline }
      if (!named || !source) continue
      problems.set(file, problemAtKey(source, ['baseline'], 'There is no such baseline'))
      return { file, baseline: good.get(file) ?? new Map() }
    }
    return undefined
  }
  return {
    async entriesOf(place, loaded) {
      if (place.path === undefined) return []
      const found = await find(place, loaded)
      return found?.baseline.get(relativeUri(parentOf(found.file), place.uri)) ?? []
    },
    forget() {
      for (const known of [roots, read, problems]) known.clear()
    },
    files: () => [...looked],
    problems: () => [...problems.values()],
  }
}

interface Found {
  readonly file: string
  readonly baseline: Baseline
}
