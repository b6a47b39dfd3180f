import { addDays, isDay } from '@release-lint/schema'
import { runsOf, type Sketch, sketchOf } from '../../duplicate.ts'
import type { Head, Project } from '../../project.ts'

const DAYS = 3
/** With how many others a release is compared. */
export const MAX_CANDIDATES = 4

/** Whether there is another release with the same title that came out at about the same time. */
export function hasCandidates(head: Head, project: Project): boolean {
  // Nearly every title is the only one of its kind.
  if ((project.byTitle.get(head.title)?.length ?? 0) < 2) return false
  const { start, end } = nearby(head, project)
  return end - start > 1
}

/**
 * Releases with the same title that came out at about the same time, by path.
 *
 * Of more than a few, those whose text is most like its own: an archive that is there ten times over
 * would else be compared a hundred times.
 */
export function candidates(head: Head, project: Project): readonly Head[] {
  const { group, start, end } = nearby(head, project)
  const near = end - start - 1 > MAX_CANDIDATES ? alike(head, project, group) : undefined
  const others = near ?? group.heads.slice(start, end)
  return others.filter(other => other !== head).toSorted(byPath)
}

/** The releases of one title, by date and then by path. */
interface Group {
  readonly heads: readonly Head[]
  /** By each number of their sketches, made when it is first asked for. */
  alike: ReadonlyMap<number, readonly Head[]> | undefined
}

const NO_GROUP: Group = { heads: [], alike: undefined }
const groups = new WeakMap<readonly Head[], Group>()

function nearby({ title, date }: Head, project: Project) {
  const namesakes = project.byTitle.get(title)
  if (!namesakes || !isDay(date)) return { group: NO_GROUP, start: 0, end: 0 }
  const group = groupOf(namesakes)
  const after = addDays(date, DAYS)
  return {
    group,
    start: firstWhere(group.heads, head => head.date >= addDays(date, -DAYS)),
    end: firstWhere(group.heads, head => head.date > after),
  }
}

function groupOf(namesakes: readonly Head[]): Group {
  const known = groups.get(namesakes)
  // A project adds to a list in place, and takes nothing out of one.
  if (known?.heads.length === namesakes.length) return known
  const group = { heads: namesakes.toSorted(inOrder), alike: undefined }
  groups.set(namesakes, group)
  return group
}

/** Those nearest to a release of the ones that share numbers of its sketch, who shares most first. */
function alike(head: Head, project: Project, group: Group): readonly Head[] {
  group.alike ??= byNumber(group.heads, project)
  const shared = new Map<Head, number>()
  const [from, to] = [addDays(head.date, -DAYS), addDays(head.date, DAYS)]
  for (const number of sketchIn(project, head)) {
    const heads = group.alike.get(number) ?? []
    const place = firstWhere(heads, other => inOrder(other, head) >= 0)
    const near = heads.slice(Math.max(0, place - MAX_CANDIDATES), place + MAX_CANDIDATES + 1)
    for (const other of near)
      if (from <= other.date && other.date <= to) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  shared.delete(head)
  return [...shared]
    .toSorted(([a, first], [b, second]) => second - first || byPath(a, b))
    .slice(0, MAX_CANDIDATES)
    .map(([other]) => other)
}

function byNumber(heads: readonly Head[], project: Project): ReadonlyMap<number, readonly Head[]> {
  const found = new Map<number, Head[]>()
  for (const head of heads)
    for (const number of sketchIn(project, head)) {
      const sharing = found.get(number)
      if (sharing) sharing.push(head)
      else found.set(number, [head])
    }
  return found
}

const sketches = new WeakMap<Head, Sketch>()

/** Whether two releases are known to be one text; of those that were never compared with many it is not. */
export function isCopy(head: Head, other: Head): boolean {
  const sketch = sketches.get(head) ?? []
  return sketch.length > 0 && sketch === sketches.get(other)
}

function sketchIn({ read }: Project, head: Head): Sketch {
  const known = sketches.get(head)
  if (known) return known
  const text = read(head.path)
  // A host may only be fetching it.
  if (text === undefined) return []
  const sketch = sketchOf(runsOf(text))
  sketches.set(head, sketch)
  return sketch
}

function inOrder(a: Head, b: Head): number {
  return a.date === b.date ? byPath(a, b) : a.date < b.date ? -1 : 1
}

function byPath(a: Head, b: Head): number {
  return a.path === b.path ? 0 : a.path < b.path ? -1 : 1
}

/** The place of the first item of which something is true that is true of all after it. */
function firstWhere<Item>(items: readonly Item[], isTrue: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && isTrue(item)) high = middle
    else low = middle + 1
  }
  return low
}
