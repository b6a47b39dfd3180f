/** Tells two texts apart from `start` on: FNV-1a, 32 bits, over two UTF-16 units at a time, since an index hashes all of an archive. */
export function hashOf(text: string, start = 0): number {
  const last = text.length - 1
  let hash = 0x811c9dc5
  let index = start
  for (; index < last; index += 2) {
    const units = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)
    hash = Math.imul(hash ^ units, 0x01000193)
  }
  if (index === last) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
