import leven from 'leven'

/**
 * How many letters are wrong: put in, left out, exchanged, or two neighbours swapped, once.
 *
 * Answers `limit + 1` for everything farther away.
 */
export function distance(a: string, b: string, limit: number): number {
  const far = limit + 1
  // Each letter more or less is one that is wrong.
  if (Math.abs(a.length - b.length) > limit) return far
  const edits = leven(a, b, { maxDistance: far + 1 })
  // To `leven` a swap is two edits; no well-kept library counts it as the one slip that it is.
  const slips = edits > 1 && edits <= far && hasSwap(a, b, edits) ? edits - 1 : edits
  return Math.min(slips, far)
}

/** Whether two neighbours of `a` swapped back save two of the edits to `b`. */
function hasSwap(a: string, b: string, edits: number): boolean {
  return Array.from(a).some((letter, at, letters) => {
    const next = letters[at + 1]
    if (next === undefined || next === letter) return false
    const swapped = letters
      .with(at, next)
      .with(at + 1, letter)
      .join('')
    return leven(swapped, b, { maxDistance: edits }) === edits - 2
  })
}
