const SHINGLE = 4

/** How much of the shorter text stands in the other, from 0 to 1, by runs of four words. */
export function overlap(a: string, b: string): number {
  const [first, second] = [shinglesOf(a), shinglesOf(b)]
  const [small, large] = first.size < second.size ? [first, second] : [second, first]
  if (small.size === 0) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const shingles = new Set<string>()
  for (let start = 0; start + SHINGLE <= words.length; start++) {
    shingles.add(words.slice(start, start + SHINGLE).join(' '))
  }
  return shingles
}
