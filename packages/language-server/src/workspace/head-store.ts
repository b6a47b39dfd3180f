import type { Host } from '../host.ts'
import { hashOf } from './hash.ts'
import { openFiles, type PackedFiles } from './packed/packed-files.ts'

// Changes with anything that is stored or worked out of it.
const VERSION = 'release-lint heads 4'

/** What is stored of the files of a folder, part by part, up to one that is not as it was stored. */
export async function* loadParts(host: Host, folder: string): AsyncGenerator<PackedFiles> {
  for (let part = 0; ; part++) {
    const stored = await host.load(nameOf(folder, part))
    const start = stored === undefined ? 0 : startOf(stored)
    if (stored === undefined || start === 0) return
    yield openFiles(stored.slice(start), folder)
  }
}

/** Stores a part of the files of a folder. */
export async function storePart(
  host: Host,
  folder: string,
  part: number,
  text: string,
): Promise<void> {
  await host.store(nameOf(folder, part), headerOf(text.length) + text)
}

function nameOf(folder: string, part: number): string {
  return `heads-${hashOf(folder).toString(36)}-${part}`
}

function headerOf(length: number): string {
  return `${VERSION} ${length}\n`
}

/** Where the text of a part starts; zero where another version wrote it, or not all of it is there. */
function startOf(stored: string): number {
  const start = stored.indexOf('\n') + 1
  return stored.slice(0, start) === headerOf(stored.length - start) ? start : 0
}
