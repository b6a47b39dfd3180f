import { dirname, relative } from 'node:path'
import type { Batch, Entry } from '../check-file.ts'
import type { Session } from '../session.ts'
import type { Metadata } from './cache-file.ts'
import { type KeptRun, movedLooks } from './from-cache.ts'
import { pathFromRoot } from './look-up.ts'
import type { Fresh } from './merge.ts'
import type { Cache } from './open-cache.ts'
import { runHash } from './project-run.ts'
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
  const fresh = [...keptReleases(run, kept), ...keptOthers(run)].map(entry => ({
    ...entry,
    ...looksOf(entry.path),
    path: pathFromRoot(root, entry.path),
    keyText: keyOf.key(dirname(entry.path)),
  }))
  const whole =
    !session.options.values.fix &&
    run.failures.length + run.batch.failures.length === 0 &&
    ![...run.entries, ...run.again.values()].some(hasCrash)
  const hash = runHash(run.entries, ({ path, hash: own }) => [
    pathFromRoot(root, path),
    own,
    keyOf.key(dirname(path)),
  ])
  const again = new Map(
    [...run.again].map(([path, entry]) => [pathFromRoot(root, path), entry.findings]),
  )
  return {
    fresh: fresh.filter(({ path }) => !path.startsWith('../')),
    moved: movedLooks(kept),
    registers: keyOf.registers,
    run: whole && run.entries.length > 0 ? [hash, again] : undefined,
  }
}

type Found = Omit<Fresh, 'keyText' | keyof Metadata>

function keptReleases({ batch }: CheckedRun, { cache: { today } }: KeptRun): Found[] {
  return batch.entries
    .filter(entry => !hasCrash(entry))
    .map(({ path, hash, head, findings, onlyNamed }) => ({
      path,
      hash,
      kind: onlyNamed ? 'named' : 'release',
      // What is out by today is judged alike on every later day.
      day: head.date <= isoDay(today) ? today : -today,
      head,
      findings,
    }))
}

function keptOthers({ batch }: CheckedRun): Found[] {
  return batch.passed.map(passed => ({ ...passed, day: 0, head: undefined, findings: [] }))
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
