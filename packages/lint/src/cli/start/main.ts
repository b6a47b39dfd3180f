import { join } from 'node:path'
import { loadBundle } from '../../load-bundle.ts'
import type * as bundle from '../main.ts'
import { keepRest, moduleOf } from './rest.ts'

/** The name of the bundle; the build puts it in. */
declare const BUNDLE: string

const { exports, keep } = loadBundle<typeof bundle>(join(__dirname, BUNDLE), moduleOf)
let known = false
void exports
  .main({
    onChecked() {
      keep('start')
      keepRest()
    },
    onKnown() {
      known = true
      // It is all that such a run needs.
      keep()
    },
  })
  .then(() => {
    const written = process.stdout.writableLength + process.stderr.writableLength === 0
    // Node would wait for code that V8 is still optimising, and for nothing else.
    if (known && written) process.exit()
  })
