import type { Location } from 'vscode-languageserver'
import type { LineRange, ReleaseHead } from './release-head.ts'

/** A place in a release that need not be open. */
export function locationOf({ uri }: ReleaseHead, { line, start, end }: LineRange): Location {
  return {
    uri,
    range: { start: { line, character: start }, end: { line, character: end } },
  }
}
