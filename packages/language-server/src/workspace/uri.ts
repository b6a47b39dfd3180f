import { URI } from 'vscode-uri'

// Nothing in it that one client encodes and another does not.
const PLAIN = /^[a-z][a-z\d+.-]*:\/\/[\w.-]*(?:\/[\w.~-]*)*$/

const PLAIN_PATH = /^[\w./~-]*$/

/** A URI in the one spelling that is compared, without a slash at its end; parses only what needs it. */
export function canonicalUri(uri: string): string {
  return (PLAIN.test(uri) ? uri : URI.parse(uri).toString()).replace(/\/+$/, '')
}

/** Whether `uri` is below the folder `folder`. */
export function isBelow(folder: string, uri: string): boolean {
  return uri.startsWith(folder) && uri[folder.length] === '/'
}

/** The path of a file from a folder that it is below, decoded. */
export function pathBelow(folder: string, uri: string): string {
  const path = uri.slice(folder.length + 1)
  return path.includes('%') ? decodeURIComponent(path) : path
}

/** The path of a file below a folder, percent-encoded as in its URI. */
export function placeOfPath(path: string): string {
  if (PLAIN_PATH.test(path)) return path
  // Not at the root, where a letter and a colon would be a drive.
  return URI.from({ scheme: 'file', path: `/_/${path}` })
    .toString()
    .slice('file:///_/'.length)
}

/** Why a folder is not indexed. */
export type Reason = 'home' | 'root' | 'too-many-files'

// With or without a drive.
const ROOT = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?(?:\/[a-z]%3A)?$/

/** Why a folder must not be indexed, from its place alone: nobody keeps only releases at a root or at home. */
export function refusalOf(folder: string, home: string | undefined): Reason | undefined {
  if (ROOT.test(folder)) return 'root'
  const own = home === undefined ? undefined : canonicalUri(home)
  return own !== undefined && (own === folder || isBelow(folder, own)) ? 'home' : undefined
}
