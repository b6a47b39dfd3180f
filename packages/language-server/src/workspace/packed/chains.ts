// With 55,000 files one or two share a bucket; to spread them anew as they come would take longer than a slice of time.
const BUCKETS = 1 << 15
const SMALLEST = 256

/**
 * Finds ids, small numbers from 0 on, by keys of at most 30 bits that several may share.
 *
 * All is in arrays of numbers, which the garbage collector need not look into.
 */
export class Chains {
  // By bucket and by id the next id of the chain, plus one: zero is its end.
  readonly #first = new Int32Array(BUCKETS)
  #next = new Int32Array(SMALLEST)
  /** By id. */
  #keys = new Int32Array(SMALLEST)

  add(key: number, id: number): void {
    while (id >= this.#keys.length) {
      this.#next = doubled(this.#next)
      this.#keys = doubled(this.#keys)
    }
    const bucket = key % BUCKETS
    this.#keys[id] = key
    this.#next[id] = this.#first[bucket] ?? 0
    this.#first[bucket] = id + 1
  }

  remove(key: number, id: number): void {
    const bucket = key % BUCKETS
    const after = this.#next[id] ?? 0
    let link = this.#first[bucket] ?? 0
    if (link === id + 1) {
      this.#first[bucket] = after
      return
    }
    while (link !== 0 && this.#next[link - 1] !== id + 1) link = this.#next[link - 1] ?? 0
    if (link !== 0) this.#next[link - 1] = after
  }

  /** The ids of a key, the last one first. */
  *idsOf(key: number): Iterable<number> {
    for (let id = this.firstOf(key); id !== -1; id = this.nextOf(id)) yield id
  }

  /** The last id of a key; -1 when there is none. */
  firstOf(key: number): number {
    return this.#find(key, this.#first[key % BUCKETS] ?? 0)
  }

  /** The id that came before another one of the same key; -1 when there is none. */
  nextOf(id: number): number {
    return this.#find(this.#keys[id] ?? 0, this.#next[id] ?? 0)
  }

  #find(key: number, start: number): number {
    let link = start
    while (link !== 0 && this.#keys[link - 1] !== key) link = this.#next[link - 1] ?? 0
    return link - 1
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
