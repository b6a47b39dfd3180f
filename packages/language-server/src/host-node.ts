import { createHash } from 'node:crypto'
import { access, mkdir, opendir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { env, pid, platform } from 'node:process'
import { glob } from 'tinyglobby'
import { URI } from 'vscode-uri'
import type { FileStat, Host } from './host.ts'

const CHUNK = 256
const SKIPPED = new Set(['.git', 'node_modules'])
const MARKDOWN = /\.(?:md|markdown)$/i

/** The host of a server that runs in Node, over the file system; `storage` is a folder for what is kept. */
export function createNodeHost(storage: string = userCache()): Host {
  const fileOf = (name: string): string =>
    join(storage, `${createHash('sha256').update(name).digest('hex')}.json`)
  return {
    readText: uri => readText(pathOf(uri)),
    exists: async uri => {
      const path = pathOf(uri)
      return path !== undefined && succeeds(access(path))
    },
    async findFiles(folder, globs) {
      const cwd = pathOf(folder)
      if (cwd === undefined) return []
      const paths = await glob([...globs], { cwd, absolute: true })
      return paths.toSorted().map(path => URI.file(path).toString())
    },
    findMarkdown: (folder, limit) => findMarkdown(pathOf(folder), limit),
    load: name => readText(fileOf(name)),
    async store(name, text) {
      try {
        await mkdir(storage, { recursive: true })
        const temporary = `${fileOf(name)}.${pid}.tmp`
        await writeFile(temporary, text)
        await rename(temporary, fileOf(name))
      } catch {
        // A session without a store is only slower.
      }
    },
  }
}

/** The folder where a user's programs keep what they can make again. */
function userCache(): string {
  const base =
    platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(base, 'release-lint')
}

function pathOf(uri: string): string | undefined {
  const { scheme, fsPath } = URI.parse(uri)
  return scheme === 'file' ? fsPath : undefined
}

async function readText(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch {
    return false
  }
}

async function* findMarkdown(
  root: string | undefined,
  limit: number,
): AsyncIterable<readonly FileStat[]> {
  let left = limit
  let chunk: string[] = []
  for await (const path of markdownBelow(root)) {
    if (left-- <= 0) break
    if (chunk.push(path) < CHUNK) continue
    yield await statsOf(chunk)
    chunk = []
  }
  if (chunk.length > 0) yield await statsOf(chunk)
}

async function* markdownBelow(root: string | undefined): AsyncIterable<string> {
  const folders = root === undefined ? [] : [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for await (const { name, isFolder } of listing(folder)) {
      if (isFolder && !SKIPPED.has(name)) folders.push(join(folder, name))
      if (!isFolder && MARKDOWN.test(name)) yield join(folder, name)
    }
  }
}

/** What is in a folder, links left out; nothing where it cannot be read. */
async function* listing(folder: string): AsyncIterable<{ name: string; isFolder: boolean }> {
  try {
    for await (const entry of await opendir(folder, { bufferSize: CHUNK })) {
      if (entry.isDirectory() || entry.isFile())
        yield { name: entry.name, isFolder: entry.isDirectory() }
    }
  } catch {
    // A folder that went, or may not be read, has nothing to tell.
  }
}

async function statsOf(paths: readonly string[]): Promise<readonly FileStat[]> {
  const found = await Promise.all(
    paths.map(async path => {
      try {
        const { mtimeMs, size } = await stat(path)
        return [{ uri: URI.file(path).toString(), modified: mtimeMs, size }]
      } catch {
        return []
      }
    }),
  )
  return found.flat()
}
