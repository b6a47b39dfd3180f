/** A file below a workspace folder, as a listing gives it. */
export interface FileStat {
  readonly uri: string
  /** Milliseconds since the epoch. */
  readonly modified: number
  /** Bytes. */
  readonly size: number
}

/**
 * What the server needs of the place it runs in: the file system in Node, the client in a browser.
 *
 * Every method answers for a URI; none throws for a file that is not there or cannot be read.
 */
export interface Host {
  /** The URI of the user's home folder, where there is one. */
  readonly home?: string
  /** The text of a file; undefined when it cannot be read. */
  readText(uri: string): Promise<string | undefined>
  /** Whether something stands at the URI. */
  exists(uri: string): Promise<boolean>
  /** The files that globs from a folder name, by URI, sorted. */
  findFiles(folder: string, globs: readonly string[]): Promise<readonly string[]>
  /** The Markdown files below a folder, in chunks; stops after `limit` files. Ignores `.git` and `node_modules`. */
  findMarkdown(folder: string, limit: number): AsyncIterable<readonly FileStat[]>
  /** What was stored under a name in the last session; undefined when nothing was, or not as it was. */
  load(name: string): Promise<string | undefined>
  /** Keeps a text under a name for the next session. */
  store(name: string, text: string): Promise<void>
}
