import { join } from 'node:path'
import { loadBundle } from '../../load-bundle.ts'
import type * as bundle from '../bundle.ts'

/** The name of the bundle; the build puts it in. */
declare const BUNDLE: string

const { exports, keep } = loadBundle<typeof bundle>(join(__dirname, BUNDLE))
void exports.main({ onChecked: keep, onKnown: () => keep('start') })
