import ignore, { type Ignore } from 'ignore'

/** The names of the files that say what to leave alone. */
export const IGNORE_NAMES = ['.gitignore', '.releaselintignore'] as const

/** The patterns of one folder, and the path to test from there, with `/` between its parts. */
export interface IgnoreLevel {
  readonly patterns: Ignore
  readonly path: string
}

/** Reads the ignore files of one folder. */
export function parseIgnore(texts: readonly string[]): Ignore {
  return ignore().add(texts.join('\n'))
}

/** Whether patterns ignore a path; levels go from the outermost folder inwards, and the last one wins. */
export function isIgnored(levels: readonly IgnoreLevel[]): boolean {
  let ignored = false
  for (const { patterns, path } of levels) {
    const test = patterns.test(path)
    ignored = (ignored || test.ignored) && !test.unignored
  }
  return ignored
}

/** Whether patterns as in .gitignore ignore a path from their folder, with `/` between its parts. */
export function matchesIgnore(patterns: readonly string[], path: string): boolean {
  return patterns.length > 0 && ignore.isPathValid(path) && parseIgnore(patterns).ignores(path)
}
