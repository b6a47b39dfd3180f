import { join } from 'node:path'
import { loadBundle } from 'release-lint/load-bundle'

/** The name of the bundle; the build puts it in. */
declare const BUNDLE: string

// By then the first document is checked.
const KEEP_AFTER_MS = 3000

const { keep } = loadBundle(join(__dirname, BUNDLE))
setTimeout(keep, KEEP_AFTER_MS).unref()
