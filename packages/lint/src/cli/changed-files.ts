import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { usageError } from './errors.ts'
import type { FoundFile } from './files.ts'
import { git, gitLine, requireWorkTree, zeroEnded } from './git.ts'
import { givenPaths } from './given-paths.ts'
import { withoutIgnored } from './listed-files.ts'
import type { Options } from './options.ts'

/** The Markdown files of the work tree that differ from a ref, those that git does not know yet among them. */
export async function changedFiles(options: Options, cwd: string): Promise<readonly FoundFile[]> {
  const root = await requireWorkTree(cwd, '--changed')
  const base = baseOf(options.values.changed ?? '', cwd)
  const { pathspecs, wants } = givenPaths(options, cwd)
  const only = ['--', ...pathspecs]
  const names = [
    ...['diff', '--name-only', '-z', '--no-renames', '--diff-filter=ACMT', '--no-relative'],
    ...['--ignore-submodules=all', base, ...only],
  ]
  const others = ['ls-files', '--others', '--exclude-standard', '-z', '--full-name', ...only]
  const listed = [names, others].flatMap(args => zeroEnded(git(args, { cwd })))
  const files = [...new Set(listed)].map(name => ({ path: resolve(root, name), named: false }))
  return withoutIgnored(files, root, options).filter(({ path }) => wants(path) && isFile(path))
}

/** The commit to compare with: where the branch left the ref, or else its upstream; HEAD without one. */
function baseOf(ref: string, cwd: string): string {
  const wanted = ref === '' ? '@{upstream}' : ref
  const commit = gitLine(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${wanted}^{commit}`],
    cwd,
  )
  if (commit === undefined && ref !== '')
    throw usageError(`--changed: there is no commit \`${ref}\` in this clone`)
  const head = gitLine(['rev-parse', '--verify', '--quiet', 'HEAD'], cwd)
  // Before the first commit everything is new.
  if (head === undefined)
    return git(['hash-object', '-t', 'tree', '--stdin'], { cwd }).toString().trim()
  if (commit === undefined) return head
  const base = gitLine(['merge-base', commit, head], cwd)
  if (base === undefined)
    throw usageError(
      `--changed: this clone does not go back to where the branch left ${wanted}; fetch more of its history`,
    )
  return base
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
}
