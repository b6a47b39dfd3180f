import { resolve } from 'node:path'
import type { FoundFile } from './files.ts'
import { gitMeanwhile, requireWorkTree, workTree, zeroEnded } from './git.ts'
import { withoutIgnored } from './listed-files.ts'
import type { Options } from './options.ts'

/** A file as it is staged. */
export interface StagedFile extends FoundFile {
  /** From the top of the work tree, as git writes it. */
  readonly name: string
  readonly mode: string
  /** The id of the blob. */
  readonly blob: string
  readonly bytes: Buffer
}

/** The Markdown files that differ in the index from the last commit, as they are staged. */
export async function stagedFiles(options: Options, cwd: string): Promise<readonly StagedFile[]> {
  const args = [
    ...['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=ACMT'],
    ...['--no-relative', '--ignore-submodules=all', '--', ...pathspecs(options)],
  ]
  const listed = await gitMeanwhile(args, { cwd }).catch(async error => {
    // Without a work tree git has another complaint here, which nobody is to see.
    await requireWorkTree(cwd, '--staged')
    throw error
  })
  const root = await workTree(cwd, '--staged')
  const files = toPairs(zeroEnded(listed)).flatMap(([about, name]) => {
    const [, mode = '', , blob = ''] = about.split(' ')
    // Neither a link nor a submodule.
    return mode.startsWith('100')
      ? [{ path: resolve(root, name), named: false, name, mode, blob }]
      : []
  })
  const wanted = withoutIgnored(files, root, options)
  const blobs = await readBlobs(
    wanted.map(({ blob }) => blob),
    root,
  )
  return wanted.map((file, index) => ({ ...file, bytes: blobs[index] ?? Buffer.alloc(0) }))
}

/** The paths that were given, else this folder, as git is told of them. */
export function pathspecs({ paths }: Options): string[] {
  return (paths.length > 0 ? paths : ['.']).map(path => `:(literal)${path}`)
}

function toPairs(parts: readonly string[]): [string, string][] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []))
}

/** The contents of blobs. */
async function readBlobs(ids: readonly string[], root: string): Promise<Buffer[]> {
  if (ids.length === 0) return []
  const input = `${ids.join('\n')}\n`
  const reading = gitMeanwhile(['cat-file', '--batch'], { cwd: root, input })
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
