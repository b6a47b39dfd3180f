import { asAtStart } from '../v8-flags.ts'

// Loaded when something is hashed, which takes longer than to check a release: a run that knows all hashes nothing.
let loaded: typeof import('node:crypto') | undefined
function crypto(): typeof import('node:crypto') {
  loaded ??= asAtStart(() => process.getBuiltinModule('node:crypto'))
  return loaded
}

/** A hash of text or bytes, of as many characters for any: SHA-1 as in git, which takes half the time of SHA-256. */
export function hashOf(content: string | Uint8Array): string {
  return crypto().hash('sha1', content, 'base64url')
}

/** The hash of several parts as one. */
export function hashOfAll(parts: Iterable<string | Uint8Array>): string {
  const sum = crypto().createHash('sha1')
  for (const part of parts) sum.update(part)
  return sum.digest('base64url')
}

/** What shows that text or bytes are not as they were: no proof against whoever means to deceive. */
export function sumOf(parts: readonly (string | Uint8Array)[]): string {
  const { crc32 } = asAtStart(() => process.getBuiltinModule('node:zlib'))
  // With nothing to add zlib begins anew.
  return `${parts.reduce((sum, part) => (part.length > 0 ? crc32(part, sum) : sum), 0)}`
}

/** How long every hash is. */
export const HASH_LENGTH = 27
