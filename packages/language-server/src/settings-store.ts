import type { Connection } from 'vscode-languageserver'
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_SECTION, type Settings } from './settings.ts'

/** The settings of the client, asked for once for each scope. */
export interface SettingsStore {
  /** The settings of a workspace folder, or of a document that is in none. */
  of(scope: string): Promise<Settings>
  /** Forgets them, so that they are asked for again. */
  forget(): void
}

/** Asks the client for settings; `asks` says whether it can be asked. */
export function createSettingsStore(connection: Connection, asks: boolean): SettingsStore {
  const known = new Map<string, Promise<Settings>>()
  const ask = async (scope: string): Promise<Settings> => {
    try {
      const value: unknown = await connection.workspace.getConfiguration({
        scopeUri: scope,
        section: SETTINGS_SECTION,
      })
      return parseSettings(value, sentence => connection.console.warn(sentence))
    } catch (error) {
      connection.console.error(`The settings cannot be read: ${String(error)}`)
      return DEFAULT_SETTINGS
    }
  }
  return {
    async of(scope) {
      if (!asks) return DEFAULT_SETTINGS
      const settings = known.get(scope) ?? ask(scope)
      known.set(scope, settings)
      return settings
    },
    forget: () => known.clear(),
  }
}
