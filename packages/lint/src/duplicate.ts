import { parseRelease } from '@release-lint/schema'

/** The hashes of the runs of four words of a body: in order, each once. */
export type Runs = Uint32Array

const RUN = 4
const PRIME = 0x01000193
const SIZE = 8
// What is compared with one another comes one after the other.
const MAX_RECENT = 64
const recent = new Map<string, Runs>()

/** The runs of the body of a release. */
export function runsOf(text: string): Runs {
  const known = recent.get(text)
  if (known) return known
  const runs = toRuns(text.slice(parseRelease(text).body.start))
  for (const oldest of recent.keys()) if (recent.size >= MAX_RECENT) recent.delete(oldest)
  recent.set(text, runs)
  return runs
}

/** How much of the shorter of two bodies stands in the other, from 0 to 1. */
export function overlap(a: Runs, b: Runs): number {
  const size = Math.min(a.length, b.length)
  if (size === 0 || a === b) return Math.min(size, 1)
  let [first, second, shared] = [0, 0, 0]
  while (first < a.length && second < b.length) {
    const difference = (a[first] ?? 0) - (b[second] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) first++
    if (difference >= 0) second++
  }
  return shared / size
}

/** A few numbers (MinHash), of which two bodies share the more the more they are alike; none of a body without runs. */
export type Sketch = readonly number[]

const sketches = new WeakMap<Runs, Sketch>()

/** The sketch of a body: one and the same for the same runs. */
export function sketchOf(runs: Runs): Sketch {
  const known = sketches.get(runs)
  if (known) return known
  const sketch = runs.length === 0 ? [] : toSketch(runs)
  sketches.set(runs, sketch)
  return sketch
}

function toSketch(runs: Runs): Sketch {
  return Array.from({ length: SIZE }, (_, place) => {
    // An odd factor puts the numbers in another order without making two of them one.
    const factor = 2 * mixed(place + 1) + 1
    let least = 2 ** 32
    for (const run of runs) least = Math.min(least, Math.imul(run, factor) >>> 0)
    return least
  })
}

function toRuns(body: string): Runs {
  const words = (body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf)
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1))
  for (let start = 0; start < runs.length; start++) {
    let hash = 0
    for (let place = start; place < start + RUN; place++) hash = mixed(hash ^ (words[place] ?? 0))
    runs[start] = hash
  }
  runs.sort()
  return runs.filter((run, place) => place === 0 || run !== runs[place - 1])
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

/** Spreads a number over 32 bits, as MurmurHash3 ends. */
function mixed(number: number): number {
  const half = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  // Not the same for the same words in another order.
  return (Math.imul(most ^ (most >>> 16), PRIME) + 1) >>> 0
}
