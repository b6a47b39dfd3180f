import { type Connection, RequestType } from 'vscode-languageserver'
import type { FileStat, Host } from './host.ts'

/*
 * The requests that a server without a file system sends to its client, which a browser extension
 * answers through the `workspace.fs` and `workspace.findFiles` of VS Code. Each is without state, and a
 * file that is not there or cannot be read is an answer, never an error.
 *
 * | request                   | parameters                           | answer                             |
 * | ------------------------- | ------------------------------------ | ---------------------------------- |
 * | `releaseLint/fs/readText` | `{uri}`                              | the UTF-8 text, or null            |
 * | `releaseLint/fs/stat`     | `{uris}`                             | `{uri, modified, size}` of those   |
 * |                           |                                      | that are there, folders included   |
 * | `releaseLint/fs/find`     | `{folder, globs, exclude?, limit}`   | `string[]`: the URIs of the files  |
 * | `releaseLint/fs/load`     | `{name}`                             | the stored text, or null           |
 * | `releaseLint/fs/store`    | `{name, text}`                       | null, when it is stored            |
 *
 * `uri` comes back just as it was sent. Globs are as in VS Code, from the folder; `modified` is in
 * milliseconds since the epoch, `size` in bytes. `name` is any text: the client makes a file name of it.
 */

/** Asks for the text of a file. */
export const ReadTextRequest = new RequestType<{ readonly uri: string }, string | null, void>(
  'releaseLint/fs/readText',
)

/** Asks when files were changed, and how large they are. */
export const StatRequest = new RequestType<
  { readonly uris: readonly string[] },
  readonly FileStat[],
  void
>('releaseLint/fs/stat')

/** Where files are looked for. */
export interface FindParams {
  readonly folder: string
  readonly globs: readonly string[]
  /** A glob of what to leave out. */
  readonly exclude?: string
  readonly limit: number
}

/** Asks for the files that globs name. */
export const FindRequest = new RequestType<FindParams, readonly string[], void>(
  'releaseLint/fs/find',
)

/** Asks for what was stored under a name. */
export const LoadRequest = new RequestType<{ readonly name: string }, string | null, void>(
  'releaseLint/fs/load',
)

/** Asks to keep a text under a name. */
export const StoreRequest = new RequestType<
  { readonly name: string; readonly text: string },
  null,
  void
>('releaseLint/fs/store')

const CHUNK = 256
// More than any project has register files.
const MAX_FILES = 1000

/** The host of a server whose files are those of its client. */
export function createClientHost(connection: Connection): Host {
  const stat = (uris: readonly string[]): Promise<readonly FileStat[]> =>
    orElse(connection.sendRequest(StatRequest, { uris }), [])
  const find = (params: FindParams): Promise<readonly string[]> =>
    orElse(connection.sendRequest(FindRequest, params), [])
  return {
    readText: async uri =>
      (await orElse(connection.sendRequest(ReadTextRequest, { uri }), null)) ?? undefined,
    exists: async uri => (await stat([uri])).length > 0,
    findFiles: async (folder, globs) =>
      (await find({ folder, globs, limit: MAX_FILES })).toSorted(),
    async *findMarkdown(folder, limit) {
      const globs = ['**/*.{md,markdown}']
      const uris = await find({ folder, globs, exclude: '**/{.git,node_modules}/**', limit })
      for (let start = 0; start < uris.length; start += CHUNK) {
        yield await stat(uris.slice(start, start + CHUNK))
      }
    },
    load: async name =>
      (await orElse(connection.sendRequest(LoadRequest, { name }), null)) ?? undefined,
    async store(name, text) {
      await orElse(connection.sendRequest(StoreRequest, { name, text }), null)
    },
  }
}

/** A client that does not know a request has no such file. */
async function orElse<Answer>(answer: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  try {
    return await answer
  } catch {
    return otherwise
  }
}
