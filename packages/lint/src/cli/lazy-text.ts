const bytes = Symbol('UTF-8')

interface Lazy {
  [bytes]?: Uint8Array
}

// One function for all, so that objects with a lazy text are of one shape and take no more than others.
function decode(this: Lazy): string {
  const { buffer, byteOffset, byteLength } = this[bytes] ?? new Uint8Array()
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}

/**
 * Gives an object a text that is kept in UTF-8 outside the heap, and decoded each time it is read.
 *
 * A spread reads it: {@link withTextOf} does not. An object without one has an empty text.
 */
export function withText<T extends object>(
  fields: T,
  utf8: Uint8Array | undefined,
): T & { readonly text: string } {
  if (!utf8) return { ...fields, text: '' }
  const lazy: object = Object.assign(fields, { [bytes]: utf8 })
  Object.defineProperty(lazy, 'text', { get: decode, enumerable: true, configurable: true })
  return lazy as T & { readonly text: string }
}

/** Gives an object the text of a file, which is not decoded for that. */
export function withTextOf<T extends object>(
  fields: T,
  file: { readonly text: string },
): T & { readonly text: string } {
  const kept = (file as Lazy)[bytes]
  return kept ? withText(fields, kept) : { ...fields, text: file.text }
}
