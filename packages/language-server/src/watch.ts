import { CONFIG_NAMES, IGNORE_NAMES } from 'release-lint'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileEvent,
} from 'vscode-languageserver'
import { nameOf } from './uri.ts'

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
