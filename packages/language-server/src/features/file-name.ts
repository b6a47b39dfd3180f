import { fileNameOf } from 'release-lint'
import { URI, Utils } from 'vscode-uri'
import type { OpenRelease } from '../open-release.ts'

/** Where the file of a release belongs in its folder, by its date and slug; undefined when it is there, or has no file. */
export function suggestUri({ document, release }: OpenRelease): string | undefined {
  const uri = URI.parse(document.uri)
  const name = fileNameOf(release)
  if (uri.scheme === 'untitled' || name === undefined || Utils.basename(uri) === name) {
    return undefined
  }
  return Utils.joinPath(Utils.dirname(uri), name).toString()
}
