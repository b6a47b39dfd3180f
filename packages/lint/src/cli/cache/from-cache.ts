import type { Finding } from '../../finding.ts'
import type { CheckedFile } from '../../reporters/report.ts'
import {
  type CacheFile,
  excerptAt,
  findingsAt,
  hashAt,
  keyAt,
  type Metadata,
  pathAt,
} from './cache-file.ts'
import { readFindings } from './findings-text.ts'
import { type Hit, type LookedUp, utf8Of } from './look-up.ts'
import type { Cache } from './open-cache.ts'
import { projectFindings, runSum } from './project-run.ts'

/** The cache of a run with what it knows of the files. */
export interface KeptRun {
  readonly cache: Cache
  readonly looked: LookedUp
}

/** The releases of a run that the cache knows as a whole, by path; undefined when something is to be checked. */
export function knownRun({
  cache: { cache, partial },
  looked,
}: KeptRun): CheckedFile[] | undefined {
  if (looked.missed.length > 0) return undefined
  const releases = looked.hits.filter(isRelease)
  const run = runSum({
    paths: releases.map(({ index }) => pathAt(cache, index)),
    hashes: releases.map(({ index }) => hashAt(cache, index)),
    keys: releases.map(({ index }) => keyAt(cache, index)),
    partial,
  })
  const project = releases.length === 0 ? new Map() : projectFindings(cache, run)
  if (!project) return undefined
  const files: CheckedFile[] = []
  for (const hit of releases) {
    const found = project.get(pathAt(cache, hit.index))
    const source = found ? wholeOf(hit, cache, found) : sourceOf(hit, cache)
    // A file that has changed since it was looked up is checked like any other.
    if (source === undefined) return undefined
    const findings = found ?? findingsOf(hit, cache)
    files.push({ path: hit.file.path, source, findings, fixed: 0 })
  }
  return files
}

/** The text of a known file, as far as its own findings show it. */
export function sourceOf(hit: Hit, cache: CacheFile): CheckedFile['source'] {
  if (!hit.hasFindings) return ''
  const whole = (): Uint8Array | undefined => utf8Of(hit, cache)
  return hit.utf8 ?? { excerpt: excerptAt(cache, hit.index), whole }
}

/** The text of a file in which project rules found something too, or something else. */
function wholeOf(
  hit: Hit,
  cache: CacheFile,
  found: readonly Finding[],
): Uint8Array | string | undefined {
  return found.length === 0 ? '' : (hit.utf8 ?? utf8Of(hit, cache))
}

/** Whether a file that is known is a release to check. */
export function isRelease({ kind }: Hit): boolean {
  return kind === 'release' || kind === 'named'
}

/** The findings of a known file without those of project rules. */
export function findingsOf({ index, hasFindings }: Hit, cache: CacheFile): readonly Finding[] {
  return hasFindings ? readFindings(findingsAt(cache, index)) : []
}

/** How the known files look that look otherwise by now, by the path of their entries. */
export function movedLooks({ cache: { cache }, looked }: KeptRun): Map<string, Metadata> {
  const moved = new Map<string, Metadata>()
  for (const { index, moved: looks } of looked.hits)
    if (looks) moved.set(pathAt(cache, index), looks)
  return moved
}
