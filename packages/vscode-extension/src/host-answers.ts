import { type ExtensionContext, RelativePattern, Uri, workspace } from 'vscode'
import type { BaseLanguageClient, Disposable } from 'vscode-languageclient'

/** A file or folder that is there. */
interface Stat {
  readonly uri: string
  readonly modified: number
  readonly size: number
}

/** Answers what a server without a file system asks; what cannot be read is an answer, never an error. */
export function answerHost(client: BaseLanguageClient, context: ExtensionContext): Disposable[] {
  const stored = (name: string): Uri | undefined =>
    context.storageUri && Uri.joinPath(context.storageUri, encodeURIComponent(name))
  const answers = {
    readText: ({ uri }: { uri: string }) => readText(Uri.parse(uri)),
    stat: async ({ uris }: { uris: readonly string[] }) =>
      (await Promise.all(uris.map(stat))).filter(found => found !== undefined),
    find,
    load: ({ name }: { name: string }) => readText(stored(name)),
    store: ({ name, text }: { name: string; text: string }) => store(stored(name), text),
  }
  return Object.entries(answers).map(([name, answer]) =>
    client.onRequest<unknown, void>(
      `releaseLint/fs/${name}`,
      answer as (params: unknown) => Promise<unknown>,
    ),
  )
}

async function readText(uri: Uri | undefined): Promise<string | null> {
  try {
    return uri ? new TextDecoder().decode(await workspace.fs.readFile(uri)) : null
  } catch {
    return null
  }
}

async function stat(uri: string): Promise<Stat | undefined> {
  try {
    const { mtime, size } = await workspace.fs.stat(Uri.parse(uri))
    return { uri, modified: mtime, size }
  } catch {
    return undefined
  }
}

interface FindParams {
  readonly folder: string
  readonly globs: readonly string[]
  readonly exclude?: string
  readonly limit: number
}

async function find({ folder, globs, exclude, limit }: FindParams): Promise<string[]> {
  const base = Uri.parse(folder)
  const found = await Promise.all(
    globs.map(glob => workspace.findFiles(new RelativePattern(base, glob), exclude, limit)),
  )
  return [...new Set(found.flat().map(String))].slice(0, limit)
}

async function store(uri: Uri | undefined, text: string): Promise<null> {
  if (uri) await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return null
}
