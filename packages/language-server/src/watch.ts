import { CONFIG_NAMES, IGNORE_NAMES } from 'release-lint'
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
import { nameOf, pathFrom } from './uri.ts'

const SETTINGS_FILES: ReadonlySet<string> = new Set([...CONFIG_NAMES, ...IGNORE_NAMES])
const REGISTER_FILE = /\.ya?ml$/i
const MARKDOWN_FILE = /\.(?:md|markdown)$/i
const SKIPPED = /\/(?:node_modules|\.git)(?:\/|$)/
// What ends so is hardly ever a folder.
const ENDING = /\.[a-z]\w{0,9}$/i

/** The files that changed on disk, by what the server does about them. */
export interface Changes {
  /** Whether a config, an ignore file or what may be a register file is among them, or a folder that may have had one. */
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

/**
 * Creates a watch for configs above the workspace folders, which patterns from those do not reach;
 * each folder is watched once, with the register files that its config names.
 */
export function createOuterWatch(
  connection: Connection,
  folders: ReadonlySet<string>,
): (configs: readonly LoadedConfig[]) => void {
  const watched = new Set<string>()
  return configs => {
    for (const { folder, config } of configs) {
      const isInside = [...folders].some(
        known => known === folder || pathFrom(known, folder) !== undefined,
      )
      if (isInside || watched.has(folder)) continue
      watched.add(folder)
      const patterns = [`{${[...SETTINGS_FILES].join(',')}}`, ...(config.register ?? [])]
      const watchers = patterns.map(pattern => ({ globPattern: { baseUri: folder, pattern } }))
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => connection.console.warn(causeOf(error)))
    }
  }
}

/** Sorts what the client tells of its files. */
export function sortChanges(events: readonly FileEvent[]): Changes {
  const own = events.filter(({ uri }) => !SKIPPED.test(uri))
  const isFolder = ({ uri, type }: FileEvent): boolean =>
    type !== FileChangeType.Changed && !ENDING.test(nameOf(uri))
  return {
    settings: own.some(event => isSettings(nameOf(event.uri)) || isFolder(event)),
    releases: own.filter(event => isOfReleases(event) || isFolder(event)),
  }
}

function isSettings(name: string): boolean {
  return SETTINGS_FILES.has(name) || REGISTER_FILE.test(name)
}

function isOfReleases({ uri, type }: FileEvent): boolean {
  return MARKDOWN_FILE.test(uri) || type === FileChangeType.Deleted
}
