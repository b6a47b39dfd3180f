import { join } from 'node:path'
import { loadBundle } from '../../load-bundle.ts'
import type * as bundle from '../main.ts'
import { keepOthers, moduleOf } from './bundles.ts'

/** The name of the bundle; the build puts it in. */
declare const BUNDLE: string

const { exports, keep } = loadBundle<typeof bundle>(join(__dirname, BUNDLE), moduleOf)
void exports.main({
  onChecked() {
    keep('start')
    keepOthers()
  },
  onLoaded() {
    keep('start')
    keepOthers('start')
  },
  // It is all that such a run needs.
  onKnown: () => keep(),
})
