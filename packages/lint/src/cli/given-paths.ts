import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { isDynamicPattern } from 'tinyglobby'
import { usageError } from './errors.ts'
import { gitLine } from './git.ts'
import { whyMissing } from './missing-path.ts'
import type { Options } from './options.ts'

/** The paths that were given, where git lists the files. */
export interface GivenPaths {
  /** As git is told of them. */
  readonly pathspecs: readonly string[]
  /** Whether a file that git lists is meant. */
  wants(path: string): boolean
}

/** Reads the paths of a run, this folder when there are none. Throws a UsageError for one that leads nowhere. */
export function givenPaths({ paths }: Options, cwd: string): GivenPaths {
  const given = paths.length > 0 ? paths : ['.']
  const globs = given.filter(path => !existsSync(resolve(cwd, path)) && isDynamicPattern(path))
  const others = given.filter(path => !globs.includes(path))
  for (const path of others) requirePath(path, cwd)
  if (globs.length === 0) return { pathspecs: others.map(literal), wants: () => true }
  // Git has globs of its own, without braces: it lists all, and those of a search choose.
  const matches = picomatch(globs, { dot: true })
  const roots = others.map(path => resolve(cwd, path))
  return {
    pathspecs: [':(top)'],
    wants: path =>
      matches(relative(cwd, path).replaceAll(sep, '/')) ||
      roots.some(root => path === root || path.startsWith(root + sep)),
  }
}

function literal(path: string): string {
  return `:(literal)${path}`
}

/** What is neither on the disk nor in the index may have been taken out since the last commit. */
function requirePath(path: string, cwd: string): void {
  if (existsSync(resolve(cwd, path))) return
  const isKnown = [['--with-tree=HEAD'], []].some(
    tree =>
      gitLine(['ls-files', ...tree, '--error-unmatch', '--', literal(path)], cwd) !== undefined,
  )
  if (!isKnown) throw usageError(`${path}: ${whyMissing(resolve(cwd, path), path)}`)
}
