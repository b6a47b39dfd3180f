import { parentOf, pathFrom, toUri, wholePath } from './uri.ts'

/** Where a document stands. */
export interface Place {
  readonly uri: string
  /** The workspace folder that it is in; of nested ones the inner one. */
  readonly folder: string | undefined
  /** Its path from there, or its whole path; undefined for one that has no file. */
  readonly path: string | undefined
  /** The folder where its config is looked for. */
  readonly base: string
}

/** Finds out where a document stands; one without a file counts as in the first workspace folder. */
export function placeOf(given: string, folders: readonly string[]): Place {
  const uri = toUri(given)
  if (uri.startsWith('untitled:')) {
    const [folder] = folders
    return { uri, folder, path: undefined, base: folder ?? uri }
  }
  const [folder] = folders
    .filter(candidate => pathFrom(candidate, uri) !== undefined)
    .toSorted((a, b) => b.length - a.length)
  const path = folder === undefined ? wholePath(uri) : pathFrom(folder, uri)
  return { uri, folder, path, base: parentOf(uri) }
}
