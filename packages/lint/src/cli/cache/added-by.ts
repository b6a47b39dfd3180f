import { dirname, relative } from 'node:path'
import type { Finding } from '../../finding.ts'
import { textOfFindings } from '../../reporters/report.ts'
import type { Batch } from '../check-batch.ts'
import type { Entry } from '../check-file.ts'
import type { Session } from '../session.ts'
import type { Kept, Metadata } from './cache-file.ts'
import { type KeptRun, movedLooks } from './from-cache.ts'
import { pathFromRoot } from './look-up.ts'
import type { Cache } from './open-cache.ts'
import { runSum } from './project-run.ts'
import type { Saved } from './save.ts'

/** What a run has checked: the files that the cache missed, all releases, and those checked with the others. */
export interface CheckedRun {
  readonly batch: Batch
  readonly entries: readonly Entry[]
  readonly again: ReadonlyMap<string, Entry>
  readonly failures: readonly string[]
}

/** What a run adds to the cache. Never a crash, nor a file that could not be checked. */
export function addedBy(run: CheckedRun, kept: KeptRun, session: Session): Saved {
  const { root } = kept.cache
  const keyOf = createKeyOf(kept.cache, session)
  const looksOf = createLooks(run, kept)
  const describe = ({ path }: { readonly path: string }): Described => ({
    ...looksOf(path),
    path: pathFromRoot(root, path),
    key: keyOf.key(dirname(path)),
  })
  const fresh = [...keptReleases(run, kept, describe), ...keptOthers(run, describe)]
  const whole =
    !session.options.values.fix &&
    run.failures.length + run.batch.failures.length === 0 &&
    ![...run.entries, ...run.again.values()].some(hasCrash)
  const sum = runSum({
    paths: run.entries.map(({ path }) => pathFromRoot(root, path)),
    hashes: run.entries.map(entry => entry.hash),
    keys: run.entries.map(({ path }) => keyOf.key(dirname(path))),
    partial: kept.cache.partial,
  })
  const again = new Map(
    [...run.again].map(([path, entry]) => [pathFromRoot(root, path), entry.findings]),
  )
  return {
    fresh: fresh.filter(({ path }) => !path.startsWith('../')),
    moved: movedLooks(kept),
    registers: keyOf.registers,
    run: whole && run.entries.length > 0 && isFew(again) ? [sum, again] : undefined,
  }
}

// More, as of an archive of copies, take more memory to keep than time to find again.
const MAX_KEPT = 20_000

function isFew(again: ReadonlyMap<string, readonly Finding[]>): boolean {
  let sum = 0
  for (const { length } of again.values()) sum += length
  return sum <= MAX_KEPT
}

type Described = Pick<Kept, 'path' | 'key' | keyof Metadata>
type Describe = (file: { readonly path: string }) => Described

function keptReleases(
  { batch }: CheckedRun,
  { cache: { today } }: KeptRun,
  describe: Describe,
): Kept[] {
  const day = isoDay(today)
  return batch.entries
    .filter(entry => !hasCrash(entry))
    .map(entry => ({
      ...describe(entry),
      hash: entry.hash,
      kind: entry.onlyNamed ? 'named' : 'release',
      // What is out by today is judged alike on every later day.
      day: entry.head.date <= day ? today : -today,
      head: entry.head,
      findings: entry.findings,
      excerpt: entry.findings.length > 0 ? textOfFindings(entry) : '',
    }))
}

function keptOthers({ batch }: CheckedRun, describe: Describe): Kept[] {
  return batch.passed.map(passed => ({
    ...describe(passed),
    hash: passed.hash,
    kind: passed.kind,
    day: 0,
    head: undefined,
    findings: [],
    excerpt: '',
  }))
}

const UNKNOWN: Metadata = { mtime: Number.NaN, ctime: 0, inode: 0, size: 0 }

/** How files looked before they were read; one that was fixed since looks otherwise. */
function createLooks({ batch }: CheckedRun, { looked }: KeptRun): (path: string) => Metadata {
  const fixed = new Set(batch.entries.flatMap(entry => (entry.fixed > 0 ? [entry.path] : [])))
  return path => (fixed.has(path) ? UNKNOWN : (looked.metadata.get(path) ?? UNKNOWN))
}

function hasCrash({ findings }: Entry): boolean {
  return findings.some(({ crash }) => crash)
}

function isoDay(day: number): string {
  return `${day}`.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
}

/** What tells the key of the files in a folder, and the register files of the configs that were asked for. */
interface KeyOf {
  key(folder: string): string
  readonly registers: Saved['registers']
}

/** Makes the keys of folders by their configs. */
export function createKeyOf(
  { keys, root }: Pick<Cache, 'keys' | 'root'>,
  { configOf }: Pick<Session, 'configOf'>,
): KeyOf {
  const registers: Record<string, Saved['registers'][string]> = {}
  const known = new Map<string, string>()
  const key = (folder: string): string => {
    const found = known.get(folder)
    if (found !== undefined) return found
    const hash = keys.configOf(folder)
    const { config, folder: base } = configOf(folder)
    const globs = config.register ?? []
    const register = globs.length > 0 ? { folder: relative(root, base), globs } : null
    registers[hash] = register
    const made = keys.keyOf(hash, register)
    known.set(folder, made)
    return made
  }
  return { key, registers }
}
