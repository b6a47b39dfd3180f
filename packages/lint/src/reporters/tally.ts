/** What shares a key. */
export interface Group<T> {
  readonly key: string
  readonly items: readonly T[]
}

/** Groups items by their keys, the largest group first; an item of several keys is in each of their groups. */
export function tally<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Group<T>[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return [...groups]
    .map(([key, found]) => ({ key, items: found }))
    .toSorted((a, b) => b.items.length - a.items.length || (a.key < b.key ? -1 : 1))
}
