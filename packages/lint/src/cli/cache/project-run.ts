import type { Finding } from '../../finding.ts'
import type { CacheFile } from './cache-file.ts'
import { findingsText, readFindings } from './findings-text.ts'
import { sumOf } from './hash.ts'

// A full run and those of a few files take turns.
const MAX_RUNS = 4

/** The releases of a run: their paths, the hashes of their texts, and the keys that they were checked with. */
interface RunParts {
  readonly paths: readonly string[]
  readonly hashes: readonly string[]
  readonly keys: readonly string[]
  /** Whether there may be other releases. */
  readonly partial: boolean
}

/** What tells a run from others: what its project rules find depends on nothing else. */
export function runSum({ paths, hashes, keys, partial }: RunParts): string {
  // Nearly all have one key.
  const places = new Map([...new Set(keys)].map((key, place) => [key, place]))
  const keyPlaces = keys.map(key => places.get(key))
  const parts = [[...places.keys()], keyPlaces, hashes, paths]
  return [
    partial ? 'part' : 'all',
    paths.length,
    ...parts.map(part => sumOf([part.join('\0')])),
  ].join(' ')
}

/** The findings of the releases that were checked with the others, by path; undefined for an unknown run. */
export function projectFindings(
  { header }: CacheFile,
  run: string,
): ReadonlyMap<string, readonly Finding[]> | undefined {
  const [, found] = header.projects.find(([sum]) => sum === run) ?? []
  if (!found) return undefined
  return new Map(Object.entries(found).map(([path, text]) => [path, readFindings(text)]))
}

/** The runs with one more, without the oldest. */
export function withRun(
  { header }: CacheFile,
  run: string,
  found: ReadonlyMap<string, readonly Finding[]>,
): CacheFile['header']['projects'] {
  const texts = Object.fromEntries([...found].map(([path, list]) => [path, findingsText(list)]))
  const others = header.projects.filter(([sum]) => sum !== run)
  return [...others, [run, texts] as const].slice(-MAX_RUNS)
}
