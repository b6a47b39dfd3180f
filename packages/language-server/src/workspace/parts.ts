/** Which parts of a store hold files that have changed, and which has room for a new one. */
export interface Parts {
  /** The part of a new file. */
  allot(): number
  /** Counts a file that is stored in a part already. */
  count(part: number): void
  /** A file of the part is gone. */
  drop(part: number): void
  change(part: number): void
  /** The parts that have changed since the last call. */
  takeChanged(): ReadonlySet<number>
}

/** Creates parts of at most `size` files. */
export function createParts(size: number): Parts {
  const counts: number[] = []
  let changed = new Set<number>()
  const count = (part: number): void => {
    while (counts.length <= part) counts.push(0)
    counts[part] = (counts[part] ?? 0) + 1
  }
  return {
    allot() {
      const last = Math.max(counts.length - 1, 0)
      const part = (counts[last] ?? 0) < size ? last : last + 1
      count(part)
      return part
    },
    count,
    drop(part) {
      counts[part] = (counts[part] ?? 1) - 1
      changed.add(part)
    },
    change: part => changed.add(part),
    takeChanged() {
      const taken = changed
      changed = new Set()
      return taken
    },
  }
}
