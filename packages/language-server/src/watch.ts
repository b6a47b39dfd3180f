import { BASELINE_NAME, CONFIG_NAMES, IGNORE_NAMES } from 'release-lint'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver'
import { causeOf } from './answer.ts'
import type { LoadedConfig } from './config-store.ts'
import { nameOf, parentOf, pathFrom, toUri } from './uri.ts'

const SETTINGS_FILES: ReadonlySet<string> = new Set([
  ...CONFIG_NAMES,
  ...IGNORE_NAMES,
  BASELINE_NAME,
])
const REGISTER_FILE = /\.ya?ml$/i
const MARKDOWN_FILE = /\.(?:md|markdown)$/i
const SKIPPED = /\/(?:node_modules|\.git)(?:\/|$)/
// What ends so is hardly ever a folder.
const ENDING = /\.[a-z]\w{0,9}$/i

/** The files that changed on disk, by what the server does about them. */
export interface Changes {
  /** Whether a config, an ignore file, a baseline or what may be a register file is among them, or a folder that may have had one. */
  readonly settings: boolean
  /** The Markdown files, and what may be a folder: of its files nobody tells. */
  readonly releases: readonly FileEvent[]
}

/** Asks the client to watch the files that matter. */
export async function watchFiles(connection: Connection): Promise<void> {
  const names = [...SETTINGS_FILES].join(',')
  const patterns = [`**/{${names}}`, '**/*.{yaml,yml}', '**/*.{md,markdown}']
  const watchers: FileSystemWatcher[] = [
    ...patterns.map(globPattern => ({ globPattern })),
    // A folder that comes or goes as a whole.
    { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
  ]
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
}

/** What was read from outside of the workspace folders, or by names that only a config knows. */
export interface Further {
  readonly configs: readonly LoadedConfig[]
  /** Baselines, also where one was looked for and is not. */
  readonly baselines: readonly string[]
}

/**
 * Creates a watch for what patterns from the workspace folders do not reach: configs above them, with
 * the register files that they name, and baselines there or of other names. Each is watched once.
 */
export function createFurtherWatch(
  connection: Connection,
  folders: ReadonlySet<string>,
): (further: Further) => void {
  const watched = new Set<string>()
  const watch = (baseUri: string, patterns: readonly string[]): void => {
    const key = [baseUri, ...patterns].join(' ')
    if (watched.has(key)) return
    watched.add(key)
    const watchers = patterns.map(pattern => ({ globPattern: { baseUri, pattern } }))
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => connection.console.warn(causeOf(error)))
  }
  return ({ configs, baselines }) => {
    const outer = configs.filter(({ folder }) => !isWithin(folder, folders))
    const reached = new Set(outer.map(({ folder }) => folder))
    for (const uri of baselines) {
      const folder = parentOf(uri)
      const isReached = isWithin(folder, folders) || reached.has(folder)
      if (nameOf(uri) !== BASELINE_NAME || !isReached) watch(folder, [nameOf(uri)])
    }
    for (const { folder, config } of outer) {
      watch(folder, [`{${[...SETTINGS_FILES].join(',')}}`, ...(config.register ?? [])])
    }
  }
}

function isWithin(folder: string, folders: ReadonlySet<string>): boolean {
  return [...folders].some(known => known === folder || pathFrom(known, folder) !== undefined)
}

/** Sorts what the client tells of its files; `baselines` may have any name. */
export function sortChanges(events: readonly FileEvent[], baselines: readonly string[]): Changes {
  const isBaseline = ({ uri }: FileEvent): boolean => baselines.includes(toUri(uri))
  const own = events.filter(({ uri }) => !SKIPPED.test(uri))
  const isFolder = ({ uri, type }: FileEvent): boolean =>
    type !== FileChangeType.Changed && !ENDING.test(nameOf(uri))
  return {
    settings: own.some(
      event => isSettings(nameOf(event.uri)) || isFolder(event) || isBaseline(event),
    ),
    releases: own.filter(event => isOfReleases(event) || isFolder(event)),
  }
}

function isSettings(name: string): boolean {
  return SETTINGS_FILES.has(name) || REGISTER_FILE.test(name)
}

function isOfReleases({ uri, type }: FileEvent): boolean {
  return MARKDOWN_FILE.test(uri) || type === FileChangeType.Deleted
}
