import type { Finding } from '../../finding.ts'
import type { CacheFile } from './cache-file.ts'
import { findingsText, readFindings } from './findings-text.ts'
import { hashOfAll } from './hash.ts'

// A full run and those of a few files take turns.
const MAX_RUNS = 4

/** A release of a run: its path, the hash of its text and the key that it was checked with. */
type RunPart = readonly [path: string, hash: string, key: string]

/** The hash of a run: what its project rules find depends on nothing else. */
export function runHash<Item>(items: readonly Item[], partOf: (item: Item) => RunPart): string {
  return hashOfAll(linesOf(items, partOf))
}

function* linesOf<Item>(items: readonly Item[], partOf: (item: Item) => RunPart) {
  for (const [place, item] of items.entries())
    yield (place === 0 ? '' : '\n') + partOf(item).join('\0')
}

/** The findings of the releases that were checked with the others, by path; undefined for an unknown run. */
export function projectFindings(
  { header }: CacheFile,
  run: string,
): ReadonlyMap<string, readonly Finding[]> | undefined {
  const [, found] = header.projects.find(([hash]) => hash === run) ?? []
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
  const others = header.projects.filter(([hash]) => hash !== run)
  return [...others, [run, texts] as const].slice(-MAX_RUNS)
}
