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
  /** The folded slugs of the releases that the body links to. */
  readonly links: readonly string[]
  /** Whether a directive names a project rule, so that only a check with the project can judge it. */
  readonly deferred: boolean
}

/** The releases of a workspace. */
export interface Project {
  readonly heads: readonly Head[]
  readonly byPath: ReadonlyMap<string, Head>
  /** Heads by folded title. */
  readonly byTitle: ReadonlyMap<string, readonly Head[]>
  readonly slugs: ReadonlySet<string>
  /** The text of a release; undefined when it can no longer be read. */
  read(path: string): string | undefined
}

/** Indexes the heads of a workspace. */
export function createProject(heads: readonly Head[], read: Project['read']): Project {
  return {
    heads,
    byPath: new Map(heads.map(head => [head.path, head])),
    byTitle: groupByTitle(heads),
    slugs: new Set(heads.map(({ slug }) => slug)),
    read,
  }
}

function groupByTitle(heads: readonly Head[]): Map<string, Head[]> {
  const groups = new Map<string, Head[]>()
  for (const head of heads) {
    const group = groups.get(head.title)
    if (group) group.push(head)
    else groups.set(head.title, [head])
  }
  return groups
}
