import type { Register, Release } from '@release-lint/schema'
import type { Project } from 'release-lint'
import type { Select } from './build-folder.ts'
import type { ReleaseHead } from './release-head.ts'
import type { Reason } from './uri.ts'

/** How far the index is, and the folders that it leaves alone. */
export interface IndexStatus {
  readonly state: 'waiting' | 'reading' | 'ready'
  /** The files that are known, of those that are listed. */
  readonly done: number
  readonly total: number
  readonly refused: readonly { readonly folder: string; readonly reason: Reason }[]
}

/** What an index is made for. */
export interface IndexOptions {
  /** The URIs of the workspace folders. */
  readonly folders: readonly string[]
  /** The URI of the user's home folder, where there is one: neither it nor what it is in is indexed. */
  readonly home?: string | undefined
  /** The most Markdown files that a folder may have; 200,000 when not given. */
  readonly limit?: number
  /** Which files are releases; those whose frontmatter says so when not given. */
  readonly selects?: Select
  /** Called a little after something changed that the findings of another release may depend on. */
  readonly onDidChange?: (epoch: number) => void
  /** Called now and then while folders are read, and at the end. */
  readonly onStatus?: (status: IndexStatus) => void
  /** Called when something crashed; the index goes on with what it has. */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** A file that changed on the disk. */
export interface FileChange {
  readonly uri: string
  readonly deleted: boolean
}

/** What can be asked of an index. URIs may be given in any spelling. */
export interface IndexLookups {
  /** The releases of a workspace folder; undefined until all of them are known. */
  projectOf(folder: string): Project | undefined
  /** All releases that are known yet. */
  heads(): Iterable<ReleaseHead>
  /** The head of a file, be it a release or not; undefined for one without frontmatter. */
  headOf(uri: string): ReleaseHead | undefined
  /** The releases that are published under a folded slug. */
  withSlug(slug: string): readonly ReleaseHead[]
  /** The text of a file, as it is open or else on the disk; undefined when it cannot be read. */
  readText(uri: string): Promise<string | undefined>
  /** How many releases carry both a minister and a portfolio, by their ids in `register`. */
  frequency(ministerId: string, portfolioId: string, register: Register): number
}

/** What an index is told, and what it does. */
export interface IndexUpdates {
  /** Reads the folders in slices, so that other work goes on; resolves when all are read. */
  start(): Promise<void>
  /** From now on the text of an open release counts, not its file; to be told before it is checked. */
  open(uri: string, release: Release): void
  /** From now on the file counts again. */
  close(uri: string): void
  /** Takes in what changed on the disk, all that is told within a tenth of a second at once. */
  filesChanged(changes: Iterable<FileChange>): void
  /** Asks anew which files are releases, since a config has changed. */
  reselect(): Promise<void>
  /** Keeps what has changed for the next session; done a little after each change by itself. */
  store(): Promise<void>
  /** Stops everything; what has not been stored is read again in the next session. */
  dispose(): void
}

/** The heads of all releases of the workspace, kept up to date. */
export interface WorkspaceIndex extends IndexLookups, IndexUpdates {
  /** Grows with every change that the findings of another release may depend on. */
  readonly epoch: number
  readonly status: IndexStatus
}
