const SMALLEST = 256

/**
 * Finds ids, small numbers from 0 on, by keys of at most 30 bits that several may share.
 *
 * All is in arrays of numbers, which the garbage collector need not look into.
 */
export class Chains {
  // By bucket and by id the next id of the chain, plus one: zero is its end.
  #first = new Int32Array(SMALLEST)
  #next = new Int32Array(SMALLEST)
  /** By id. */
  #keys = new Int32Array(SMALLEST)
  #count = 0

  add(key: number, id: number): void {
    while (id >= this.#keys.length) {
      this.#next = longer(this.#next)
      this.#keys = longer(this.#keys)
    }
    if (++this.#count > this.#first.length) this.#spread(this.#first.length * 2)
    this.#keys[id] = key
    this.#link(id)
  }

  remove(key: number, id: number): void {
    const bucket = key % this.#first.length
    let link = this.#first[bucket] ?? 0
    if (link === id + 1) {
      this.#first[bucket] = this.#next[id] ?? 0
      this.#count--
      return
    }
    while (link !== 0 && this.#next[link - 1] !== id + 1) link = this.#next[link - 1] ?? 0
    if (link === 0) return
    this.#next[link - 1] = this.#next[id] ?? 0
    this.#count--
  }

  /** The ids of a key, in no order. */
  *idsOf(key: number): Iterable<number> {
    for (let id = this.firstOf(key); id !== -1; id = this.nextOf(id)) yield id
  }

  /** One of the ids of a key; -1 when there is none. */
  firstOf(key: number): number {
    return this.#find(key, this.#first[key % this.#first.length] ?? 0)
  }

  /** The id that comes after another one of the same key; -1 when there is none. */
  nextOf(id: number): number {
    return this.#find(this.#keys[id] ?? 0, this.#next[id] ?? 0)
  }

  #find(key: number, start: number): number {
    let link = start
    while (link !== 0 && this.#keys[link - 1] !== key) link = this.#next[link - 1] ?? 0
    return link - 1
  }

  #link(id: number): void {
    const bucket = (this.#keys[id] ?? 0) % this.#first.length
    this.#next[id] = this.#first[bucket] ?? 0
    this.#first[bucket] = id + 1
  }

  /** Makes chains shorter by having more of them. */
  #spread(buckets: number): void {
    const starts = this.#first
    this.#first = new Int32Array(buckets)
    for (let link of starts) {
      while (link !== 0) {
        const id = link - 1
        link = this.#next[id] ?? 0
        this.#link(id)
      }
    }
  }
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
