// Loaded when something is hashed: that takes longer than to check a release.
const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto')

/** A hash of text or bytes, of as many characters for any. */
export function hashOf(content: string | Uint8Array): string {
  return crypto().hash('sha256', content, 'base64url')
}

/** The hash of several parts as one. */
export function hashOfAll(parts: Iterable<string | Uint8Array>): string {
  const sum = crypto().createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest('base64url')
}

/** How long every hash is. */
export const HASH_LENGTH = 43
