import { resolve } from 'node:path'
import type { FoundFile } from './files.ts'
import { git, workTree, zeroEnded } from './git.ts'
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
export function stagedFiles(options: Options, cwd: string): readonly StagedFile[] {
  const root = workTree(cwd, '--staged')
  const listed = git(
    [
      ...['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=ACMT'],
      ...['--ignore-submodules=all', '--', ...pathspecs(options)],
    ],
    { cwd },
  )
  const files = toPairs(zeroEnded(listed)).flatMap(([about, name]) => {
    const [, mode = '', , blob = ''] = about.split(' ')
    // Neither a link nor a submodule.
    return mode.startsWith('100')
      ? [{ path: resolve(root, name), named: false, name, mode, blob }]
      : []
  })
  const wanted = withoutIgnored(files, root, options)
  const blobs = readBlobs(
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
function readBlobs(ids: readonly string[], root: string): Buffer[] {
  if (ids.length === 0) return []
  const output = git(['cat-file', '--batch'], { cwd: root, input: `${ids.join('\n')}\n` })
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
