/**
 * A source of chance that gives the same every time.
 *
 * @typedef {object} Random
 * @property {(count: number) => number} below A whole number from 0 to `count - 1`.
 * @property {<T>(items: readonly T[]) => T} pick
 * @property {<T>(items: readonly T[]) => T[]} shuffled
 */

/**
 * mulberry32, seeded by a text: every mutation has its own, so that a new one moves no other.
 *
 * @param {string} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  /** @param {number} count */
  const below = count => Math.floor(next() * count)
  return {
    below,
    pick: items => /** @type {any} */ (items[below(items.length)]),
    shuffled(items) {
      const order = [...items]
      for (let last = order.length - 1; last > 0; last--) {
        const other = below(last + 1)
        ;[order[last], order[other]] = [
          /** @type {any} */ (order[other]),
          /** @type {any} */ (order[last]),
        ]
      }
      return order
    },
  }
}

/**
 * FNV-1a.
 *
 * @param {string} text
 */
function hash(text) {
  let value = 0x811c9dc5
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return value
}
