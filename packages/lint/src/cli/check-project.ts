import { rulesOfScope } from '../config.ts'
import { byPlace } from '../finding.ts'
import type { Head, Project } from '../project.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/registry.ts'
import type { Entry } from './check-file.ts'
import { checkInTurn, joined } from './check-in-turn.ts'
import type { FoundFile } from './files.ts'
import { rulesFor, type Session } from './session.ts'

/** What the second check, with the others at hand, made of the releases that a project rule concerns. */
export interface Again {
  /** Their paths. */
  readonly concerned: ReadonlySet<string>
  readonly again: ReadonlyMap<string, Entry>
  readonly failures: readonly string[]
}

/** The releases of a run with their files and heads. */
interface Releases {
  readonly entries: readonly Entry[]
  readonly files: readonly FoundFile[]
  readonly project: Project
}

/** Checks again, with the others at hand, the releases that a project rule concerns. */
export function checkWithProject({ entries, files, project }: Releases, session: Session): Again {
  const projectRules = rules.filter(({ scope }) => scope === 'project')
  const concerned = new Set<string>()
  for (const { head, path } of entries) {
    // Which rules are on for a file takes longer to find than that none of them is concerned.
    if (!isConcerned(projectRules, head, project)) continue
    const active = rulesOfScope('project', rulesFor(path, session)).map(({ rule }) => rule)
    if (isConcerned(active, head, project)) concerned.add(path)
  }
  const before = new Map(
    entries
      .filter(entry => concerned.has(entry.path) && holdsBesideOthers(entry, session))
      .map(entry => [entry.path, entry]),
  )
  const checked = files.filter(({ path }) => concerned.has(path))
  const whole = checked.filter(({ path }) => !before.has(path))
  const rest = checked.filter(({ path }) => before.has(path))
  const batch = joined([
    checkInTurn(whole, session, { project }),
    checkInTurn(rest, session, { project, scope: 'project' }),
  ])
  const again = batch.entries.map(entry => withFindingsOf(before.get(entry.path), entry))
  return {
    concerned,
    again: new Map(again.map(entry => [entry.path, entry])),
    failures: batch.failures,
  }
}

/** Whether what was found in a release alone also holds beside the others, so that only project rules are to run. */
function holdsBesideOthers({ head, source }: Entry, { options }: Session): boolean {
  const { fix, 'fix-dry-run': dry } = options.values
  // What a directive leaves of the findings, and whether it is needed, depends on all of them.
  // An excerpt of the cache may end before what a fix of its findings changes.
  const isExcerpt = typeof source !== 'string' && 'excerpt' in source
  return !head.deferred && !isExcerpt && !fix && !dry
}

/** What project rules have found, with what was found before. */
function withFindingsOf(before: Entry | undefined, entry: Entry): Entry {
  if (!before) return entry
  const { path, fixed, head, onlyNamed } = before
  const findings = [...before.findings, ...entry.findings].toSorted(byPlace)
  // Each is as much of the text as its findings need.
  const source = sizeOf(before) > sizeOf(entry) ? before.source : entry.source
  return { path, source, findings, fixed, head, hash: entry.hash, onlyNamed }
}

function sizeOf({ source }: Entry): number {
  return Buffer.byteLength(source as string | Uint8Array)
}

function isConcerned(some: readonly Rule[], head: Head, project: Project): boolean {
  return some.length > 0 && (head.deferred || some.some(rule => rule.concerns?.(head, project)))
}
