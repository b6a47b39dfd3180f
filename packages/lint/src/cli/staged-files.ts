import { resolve } from 'node:path'
import { readBlobs } from './blobs.ts'
import type { FoundFile } from './files.ts'
import { git, requireWorkTree, workTree, zeroEnded } from './git.ts'
import { givenPaths } from './given-paths.ts'
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
  const { pathspecs, wants } = givenPaths(options, cwd)
  const args = [
    ...['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=ACMT'],
    ...['--no-relative', '--ignore-submodules=all', '--', ...pathspecs],
  ]
  const listed = await listedBy(args, cwd)
  const root = await workTree(cwd, '--staged')
  const files = toPairs(zeroEnded(listed)).flatMap(([about, name]) => {
    const [, mode = '', , blob = ''] = about.split(' ')
    // Neither a link nor a submodule.
    return mode.startsWith('100')
      ? [{ path: resolve(root, name), named: false, name, mode, blob }]
      : []
  })
  const wanted = withoutIgnored(files, root, options).filter(({ path }) => wants(path))
  const blobs = await readBlobs(
    wanted.map(({ blob }) => blob),
    { root, cwd },
  )
  return wanted.map((file, index) => ({ ...file, bytes: blobs[index] ?? Buffer.alloc(0) }))
}

/** What git lists. Throws a UsageError without a work tree, where git has another complaint that nobody is to see. */
async function listedBy(args: readonly string[], cwd: string): Promise<Buffer> {
  try {
    // One process, and nothing to do meanwhile: streams take longer to load than git takes.
    return git(args, { cwd })
  } catch (error) {
    await requireWorkTree(cwd, '--staged')
    throw error
  }
}

function toPairs(parts: readonly string[]): [string, string][] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []))
}
