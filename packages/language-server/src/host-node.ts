import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { env, pid, platform } from 'node:process'
import { glob } from 'tinyglobby'
import { URI } from 'vscode-uri'
import type { FileStat, Host } from './host.ts'
import { findMarkdownFiles, isThere, readBytes, readTextFile } from './node-files.ts'

/** The host of a server that runs in Node, over the file system; `storage` is a folder for what is kept. */
export function createNodeHost(storage: string = userCache()): Host {
  const fileOf = (name: string): string =>
    join(storage, `${createHash('sha256').update(name).digest('hex')}.json`)
  return {
    home: URI.file(homedir()).toString(),
    async readText(uri) {
      const path = pathOf(uri)
      return path === undefined ? undefined : readTextFile(path)
    },
    exists: async uri => {
      const path = pathOf(uri)
      return path !== undefined && isThere(path)
    },
    async findFiles(folder, globs) {
      const cwd = pathOf(folder)
      if (cwd === undefined) return []
      const paths = await glob([...globs], { cwd, absolute: true })
      return paths.toSorted().map(path => URI.file(path).toString())
    },
    findMarkdown(folder, limit) {
      const path = pathOf(folder)
      return path === undefined ? nothing() : findMarkdownFiles(path, limit)
    },
    async load(name) {
      const kept = await readBytes(fileOf(name))
      const text = kept?.subarray(DIGEST_LENGTH)
      const isWhole = text && kept?.toString('latin1', 0, DIGEST_LENGTH) === digestOf(text)
      return isWhole ? text.toString() : undefined
    },
    async store(name, text) {
      try {
        await mkdir(storage, { recursive: true })
        const temporary = `${fileOf(name)}.${pid}.tmp`
        const bytes = Buffer.from(text)
        await writeFile(temporary, [digestOf(bytes), bytes])
        await rename(temporary, fileOf(name))
      } catch {
        // A session without a store is only slower.
      }
    },
  }
}

// In hexadecimal; of all that Node.js has everywhere, it takes the least time.
const DIGEST_LENGTH = 40

/** What is kept before a text, so that it is not read once anything has changed it. */
function digestOf(text: Uint8Array): string {
  return createHash('sha1').update(text).digest('hex')
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

async function* nothing(): AsyncGenerator<readonly FileStat[]> {}
