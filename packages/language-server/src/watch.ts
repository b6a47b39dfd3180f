import { CONFIG_NAMES, IGNORE_NAMES } from 'release-lint'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileEvent,
} from 'vscode-languageserver'
import { causeOf } from './answer.ts'
import type { LoadedConfig } from './config-store.ts'
import { nameOf, pathFrom } from './uri.ts'

const SETTINGS_FILES: ReadonlySet<string> = new Set([...CONFIG_NAMES, ...IGNORE_NAMES])
const REGISTER_FILE = /\.ya?ml$/i
const MARKDOWN_FILE = /\.(?:md|markdown)$/i
const SKIPPED = /\/(?:node_modules|\.git)\//

/** The files that changed on disk, by what the server does about them. */
export interface Changes {
  /** Whether a config, an ignore file or what may be a register file is among them. */
  readonly settings: boolean
  readonly markdown: readonly FileEvent[]
}

/** Asks the client to watch the files that matter. */
export async function watchFiles(connection: Connection): Promise<void> {
  const names = [...SETTINGS_FILES].join(',')
  const watchers = [`**/{${names}}`, '**/*.{yaml,yml}', '**/*.{md,markdown}']
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: watchers.map(globPattern => ({ globPattern })),
  })
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
  return {
    settings: own.some(({ uri }) => {
      const name = nameOf(uri)
      return SETTINGS_FILES.has(name) || REGISTER_FILE.test(name)
    }),
    markdown: own.filter(({ uri }) => MARKDOWN_FILE.test(uri)),
  }
}
