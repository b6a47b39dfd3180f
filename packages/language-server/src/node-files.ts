import {
  type Dirent,
  existsSync,
  opendirSync,
  readFile,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs'
import { access, opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { URI } from 'vscode-uri'
import type { FileStat } from './host.ts'

const CHUNK = 64
const SKIPPED = new Set(['.git', 'node_modules'])
const MARKDOWN = /\.(?:md|markdown)$/i
// What no URI encodes.
const PLAIN = /^[\w.-]+$/

// Given as an object, these are not copied for each file.
const AS_TEXT = { encoding: 'utf8', flag: 'r' } as const

// Half as much work as that of `node:fs/promises`.
const readLater = promisify(readFile)

/** The text of a file; undefined when it cannot be read. */
export async function readTextFile(path: string): Promise<string | undefined> {
  try {
    return await promptly(
      () => readFileSync(path, AS_TEXT),
      () => readLater(path, AS_TEXT),
    )
  } catch {
    return undefined
  }
}

/** The bytes of a file; undefined when it cannot be read. */
export async function readBytes(path: string): Promise<Buffer | undefined> {
  try {
    return await promptly(
      () => readFileSync(path),
      () => readLater(path),
    )
  } catch {
    return undefined
  }
}

/** Whether something stands at a path. */
export function isThere(path: string): Promise<boolean> {
  return promptly(
    () => existsSync(path),
    () =>
      access(path).then(
        () => true,
        () => false,
      ),
  )
}

/** The Markdown files below a folder, in chunks, up to `limit`; links to folders are not followed. */
export async function* findMarkdownFiles(
  root: string,
  limit: number,
): AsyncGenerator<readonly FileStat[]> {
  let left = limit
  let chunk: Place[] = []
  for await (const place of markdownBelow(root)) {
    if (left-- <= 0) break
    if (chunk.push(place) < CHUNK) continue
    yield await statsOf(chunk)
    chunk = []
  }
  if (chunk.length > 0) yield await statsOf(chunk)
}

interface Place {
  readonly path: string
  readonly uri: string
}

async function* markdownBelow(root: string): AsyncGenerator<Place> {
  const folders = [placeOf(root)]
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    for await (const entry of listing(folder.path)) {
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) folders.push(within(folder, entry.name))
      } else if (MARKDOWN.test(entry.name)) {
        yield within(folder, entry.name)
      }
    }
  }
}

function placeOf(path: string): Place {
  return { path, uri: URI.file(path).toString().replace(/\/$/, '') }
}

function within({ path, uri }: Place, name: string): Place {
  const inner = join(path, name)
  return PLAIN.test(name) ? { path: inner, uri: `${uri}/${name}` } : placeOf(inner)
}

/** What is in a folder; nothing where it cannot be read. */
async function* listing(path: string): AsyncGenerator<Dirent> {
  try {
    const options = { bufferSize: 1024 }
    const folder = await promptly(
      () => opendirSync(path, options),
      () => opendir(path, options),
    )
    const next = (): Promise<Dirent | null> =>
      promptly(
        () => folder.readSync(),
        () => folder.read(),
      )
    try {
      for (let entry = await next(); entry; entry = await next()) yield entry
    } finally {
      folder.closeSync()
    }
  } catch {
    // A folder that went, or may not be read, has nothing to tell.
  }
}

async function statsOf(places: readonly Place[]): Promise<FileStat[]> {
  const stats = await promptly(
    () => places.map(({ path }) => statSync(path, { throwIfNoEntry: false })),
    () => Promise.all(places.map(({ path }) => stat(path).catch(() => undefined))),
  )
  return places.flatMap(({ uri }, index) => fileOf(uri, stats[index]))
}

function fileOf(uri: string, stats: Stats | undefined): FileStat[] {
  return stats?.isFile() ? [{ uri, modified: stats.mtimeMs, size: stats.size }] : []
}

const SLOW_MS = 10
const PAUSE_MS = 250
let waitUntil = 0

/**
 * Does a small thing with the file system, `now` where that answers at once, as disks in the machine do.
 *
 * Going through threads costs several times what the thing itself does; but on a disk that is slow,
 * nothing else could be done meanwhile, so for a while after a slow answer it is done `later`.
 */
async function promptly<Result>(now: () => Result, later: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  if (start < waitUntil) return later()
  const result = now()
  const end = performance.now()
  if (end - start > SLOW_MS) waitUntil = end + PAUSE_MS
  return result
}
