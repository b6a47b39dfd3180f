import { relative } from 'node:path'
import type { CheckedFile } from '../reporters/report.ts'
import type { FoundFile } from './files.ts'
import type { Folders } from './folders.ts'
import type { Helper } from './helpers.ts'
import type { Output } from './io.ts'
import type { Options } from './options.ts'

/** What a run found, by path; failures and notes are for standard error. */
export interface Checked {
  readonly files: readonly CheckedFile[]
  readonly failures: readonly string[]
  readonly notes: readonly string[]
  /** Files that could be fixed but were not; a run that leaves some is no success. */
  readonly unfixed: readonly string[]
  /** Standard input, to be given back as it is where `--fix` makes nothing of it. */
  readonly input?: Uint8Array | undefined
  /** What took how long, where that was asked. */
  readonly times?: ReadonlyMap<string, number> | undefined
}

/** What a run is asked, where it is, and where it tells how it goes. */
export interface Task {
  /** Told where the files are before any is written: what must be read then is, and may stop the run. */
  onFixing?(folders: ReadonlySet<string>): Promise<void>
  readonly options: Options
  readonly cwd: string
  readonly folders?: Folders | undefined
  /** A worker that was started early. */
  readonly ahead?: Helper | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stderr: Output
  debug(text: string): void
  onChecked?(): void
  onKnown?(): void
  onLoaded?(): void
}

/** A task with the workers that were started for it. */
export interface HelpedTask extends Task {
  readonly helpers: readonly Helper[]
}

/** What is said of files that their config ignores, though they were named. */
export function ignoredNotes(ignored: readonly FoundFile[], cwd: string): string[] {
  return ignored
    .filter(({ named }) => named)
    .map(({ path }) => `${relative(cwd, path)}: ignored by its config`)
}
