import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gitMeanwhile } from './git.ts'

/** The contents of blobs, by their ids. Throws an Error where git has one no more. */
export async function readBlobs(
  ids: readonly string[],
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Promise<Buffer[]> {
  const loose = ids.map(id => looseBlob(root, id))
  const others = await packedBlobs(
    ids.filter((_, index) => !loose[index]),
    cwd,
  )
  return loose.map(blob => blob ?? others.shift() ?? Buffer.alloc(0))
}

/** What was staged a moment ago has a file of its own in most repositories, and asking git takes longer. */
function looseBlob(root: string, id: string): Buffer | undefined {
  const { inflateSync } = process.getBuiltinModule('node:zlib')
  try {
    const file = join(root, '.git', 'objects', id.slice(0, 2), id.slice(2))
    const object = inflateSync(readFileSync(file))
    const end = object.indexOf(0)
    const content = object.subarray(end + 1)
    return object.toString('latin1', 0, end) === `blob ${content.length}` ? content : undefined
  } catch {
    return undefined
  }
}

/** The contents of blobs wherever git keeps them. */
async function packedBlobs(ids: readonly string[], cwd: string): Promise<Buffer[]> {
  if (ids.length === 0) return []
  const input = `${ids.join('\n')}\n`
  const reading = gitMeanwhile(['cat-file', '--batch'], { cwd, input })
  // What checks the files takes as long to load.
  await import('./check-rest.ts')
  const output = await reading
  const blobs: Buffer[] = []
  let at = 0
  for (const id of ids) {
    const lineEnd = output.indexOf(10, at)
    const [found, type, size] = output.toString('latin1', at, lineEnd).split(' ')
    if (found !== id || type !== 'blob') throw new Error(`git has no blob ${id}`)
    const end = lineEnd + 1 + Number(size)
    blobs.push(output.subarray(lineEnd + 1, end))
    at = end + 1
  }
  return blobs
}
