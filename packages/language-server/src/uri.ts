import { URI, Utils } from 'vscode-uri'

/** A URI in the one spelling that the server compares; clients differ in what they encode. */
export function toUri(uri: string): string {
  return URI.parse(uri).toString()
}

/** The folder that a file or folder is in; the root is in itself. */
export function parentOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString()
}

/** The URI of a name, or of a path with `/` between its parts, in a folder. */
export function joinUri(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString()
}

/** The URI of a path as seen from a folder; a whole path stays where it is. */
export function resolveUri(folder: string, path: string): string {
  return Utils.resolvePath(URI.parse(folder), path).toString()
}

/** The last part of a URI. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri))
}

/** The path from a folder to a file in it, with `/` between its parts; undefined outside of the folder. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const [from, to] = [URI.parse(folder), URI.parse(uri)]
  const prefix = from.path.endsWith('/') ? from.path : `${from.path}/`
  const inside =
    from.scheme === to.scheme && from.authority === to.authority && to.path.startsWith(prefix)
  return inside ? to.path.slice(prefix.length) : undefined
}

/** The path from a folder to a file, also to one outside of it. */
export function relativeUri(folder: string, uri: string): string {
  const parent = parentOf(folder)
  return pathFrom(folder, uri) ?? (parent === folder ? uri : `../${relativeUri(parent, uri)}`)
}

/** The whole path of a URI, without its first `/`. */
export function wholePath(uri: string): string {
  return URI.parse(uri).path.replace(/^\//, '')
}
