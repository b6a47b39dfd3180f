import type { Range } from '@release-lint/schema'

/** What the other releases of a workspace need to know of one. */
export interface Head {
  readonly path: string
  /** Folded for comparing. */
  readonly title: string
  readonly titleRange: Range
  /** The date as written; empty when there is none. */
  readonly date: string
  /** The folded last part of the url; empty when there is none. */
  readonly slug: string
  /** The folded slugs of the releases that the body links to; now and then one that it only names. */
  readonly links: readonly string[]
  /** Whether a directive names a project rule, so that only a check with the project can judge it. */
  readonly deferred: boolean
}

/** The releases of a workspace. */
export interface Project {
  readonly heads: readonly Head[]
  readonly byPath: Pick<ReadonlyMap<string, Head>, 'get'>
  /** Heads by folded title. */
  readonly byTitle: Pick<ReadonlyMap<string, readonly Head[]>, 'get'>
  readonly slugs: Pick<ReadonlySet<string>, 'has'> & Iterable<string>
  /** Whether there may be others that it does not hold. */
  readonly partial: boolean
  /** The text of a release; undefined when it can no longer be read. */
  read(path: string): string | undefined
}

/** A project whose releases come and go: its maps are updated in place. */
export interface LiveProject<Entry extends Head> extends Project {
  readonly byPath: ReadonlyMap<string, Entry>
  readonly byTitle: ReadonlyMap<string, readonly Entry[]>
  /** Heads by folded slug. */
  readonly bySlug: ReadonlyMap<string, readonly Entry[]>
  /** Adds a head, in place of the one of the same path. */
  set(head: Entry): void
  delete(path: string): void
}

/** Indexes the heads of a workspace, or of a part of one. */
export function createProject(
  heads: readonly Head[],
  read: Project['read'],
  partial = false,
): Project {
  const project = createLiveProject(read, partial)
  for (const head of heads) project.set(head)
  return project
}

/** Creates an empty project; adding and removing a release costs the same however many there are. */
export function createLiveProject<Entry extends Head>(
  read: Project['read'],
  partial = false,
): LiveProject<Entry> {
  const byPath = new Map<string, Entry>()
  const byTitle = new Map<string, Entry[]>()
  const bySlug = new Map<string, Entry[]>()
  const remove = (path: string): void => {
    const head = byPath.get(path)
    if (!head) return
    byPath.delete(path)
    leave(byTitle, head.title, head)
    leave(bySlug, head.slug, head)
  }
  return {
    get heads() {
      return [...byPath.values()]
    },
    byPath,
    byTitle,
    bySlug,
    slugs: { has: slug => bySlug.has(slug), [Symbol.iterator]: () => bySlug.keys() },
    partial,
    read,
    set(head) {
      remove(head.path)
      byPath.set(head.path, head)
      join(byTitle, head.title, head)
      join(bySlug, head.slug, head)
    },
    delete: remove,
  }
}

// What has no title or slug has no namesakes either.
function join<Entry>(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
  if (key === '') return
  const group = groups.get(key)
  if (group) group.push(entry)
  else groups.set(key, [entry])
}

function leave<Entry>(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
  const left = (groups.get(key) ?? []).filter(other => other !== entry)
  if (left.length > 0) groups.set(key, left)
  else groups.delete(key)
}
