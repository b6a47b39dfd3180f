/** Tells texts apart: FNV-1a, 32 bits, over two UTF-16 units at a time. */
export function hashOf(text: string): number {
  const last = text.length - 1
  let hash = 0x811c9dc5
  let index = 0
  for (; index < last; index += 2) {
    const units = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)
    hash = Math.imul(hash ^ units, 0x01000193)
  }
  if (index === last) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** A small number by which a text is looked for, which others may share; zero stands for no text. */
export function keyOf(text: string): number {
  // Of 30 bits, which every engine keeps without an object.
  return text === '' ? 0 : (hashOf(text) >>> 2) | 1
}
