import { rulesOfScope } from '../config.ts'
import type { Head, Project } from '../project.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/registry.ts'
import type { Entry } from './check-file.ts'
import { checkInTurn } from './check-in-turn.ts'
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
  const batch = checkInTurn(
    files.filter(({ path }) => concerned.has(path)),
    session,
    { project },
  )
  return {
    concerned,
    again: new Map(batch.entries.map(entry => [entry.path, entry])),
    failures: batch.failures,
  }
}

function isConcerned(some: readonly Rule[], head: Head, project: Project): boolean {
  return some.length > 0 && (head.deferred || some.some(rule => rule.concerns?.(head, project)))
}
