import type { Config } from './config.ts'
import type { Finding } from './finding.ts'
import type { ParserName } from './parse.ts'

/** How {@link lintText} and {@link lintFiles} check. */
export interface LintOptions {
  /** The folder that paths are from; the working folder when not given. */
  readonly cwd?: string | undefined
  /** In place of the config files that are found upwards from each release; its globs are from `cwd`. */
  readonly config?: Config | undefined
  /** Apply the fixes that are beyond doubt to the text of the result; nothing is written. */
  readonly fix?: boolean | undefined
  /** The native parser where it is there, when not given. */
  readonly parser?: ParserName | undefined
}

/** How {@link lintText} checks. */
export interface LintTextOptions extends LintOptions {
  /** Where the text would be, for its config and for the rules that look at paths. */
  readonly path?: string | undefined
}

/** How {@link lintFiles} checks. */
export interface LintFilesOptions extends LintOptions {
  /** Check ignored files as well. */
  readonly noIgnore?: boolean | undefined
}

/** A finding with its place as people count: from 1, columns in UTF-16 units. */
export interface PlacedFinding extends Finding {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A release that was checked. */
export interface LintedRelease {
  /** Absolute. */
  readonly path: string
  /** What the ranges of the findings are of: the text that was checked, after fixing where that was asked. */
  readonly text: string
  /** By place, without what a baseline holds. */
  readonly findings: readonly PlacedFinding[]
  /** How many fixes went in. */
  readonly fixed: number
  /** Why the file could not be checked; it then has no findings. */
  readonly failure?: string
}

/**
 * Checks the text of one release as the command line checks standard input: rules that compare releases
 * do not run. Rejects where a config, a register file or a baseline cannot be used.
 */
export async function lintText(
  text: string,
  options: LintTextOptions = {},
): Promise<LintedRelease> {
  const { checkText } = await import('./cli/check-text.ts')
  return checkText(text, options)
}

/**
 * Checks the releases among files, folders and globs as the command line does, one after another in the
 * order of their paths. Of a result nothing is kept once it was given; what is ignored, or no release,
 * has none. Rejects where a path leads nowhere, or a config, a register file or a baseline cannot be used.
 */
export async function* lintFiles(
  patterns: string | readonly string[],
  options: LintFilesOptions = {},
): AsyncGenerator<LintedRelease, void> {
  const { checkEach } = await import('./cli/check-each.ts')
  yield* checkEach([patterns].flat(), options)
}
