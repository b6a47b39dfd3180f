import { type Day, isRelease, parseRelease } from '@release-lint/schema'
import {
  activeRules,
  isIncluded,
  type LintContext,
  matchesIgnore,
  type Parse,
  type Project,
  withLevels,
} from 'release-lint'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ConfigStore, LoadedConfig } from './config-store.ts'
import type { IgnoreStore } from './ignore-store.ts'
import { type CheckedRelease, openRelease } from './open-release.ts'
import { type Place, placeOf } from './place.ts'
import type { Settings } from './settings.ts'
import type { SettingsStore } from './settings-store.ts'
import { joinUri, pathFrom, toUri } from './uri.ts'

/** What documents are opened with. */
export interface Surroundings {
  readonly folders: () => readonly string[]
  readonly configs: ConfigStore
  readonly ignores: IgnoreStore
  readonly settings: SettingsStore
  readonly loadParse: () => Promise<Parse>
  /** The releases of a workspace folder; undefined while they are not known. */
  readonly projectOf: (folder: string) => Project | undefined
}

/** An open document that is not passed over, as those are that settings or ignore files leave alone. */
export interface OpenDocument {
  readonly isRelease: boolean
  readonly settings: Settings
  readonly release: CheckedRelease
}

/** Opens one version of a document; undefined when it is passed over. */
export async function openDocument(
  document: TextDocument,
  { resultId, today }: { readonly resultId: string; readonly today: Day },
  around: Surroundings,
): Promise<OpenDocument | undefined> {
  const place = placeOf(document.uri, around.folders())
  const settings = await settingsOf(document.uri, around)
  if (!settings.enable) return undefined
  const loaded = await configOf(place, settings, around.configs)
  if (await isPassedOver(place, loaded, around.ignores)) return undefined
  const release = parseRelease(document.getText())
  const context = { ...contextOf(place, loaded, settings, around), parse: await around.loadParse() }
  return {
    settings,
    isRelease: isRelease(release) || isIncludedAt(place, loaded, settings),
    release: openRelease(document, release, { ...context, today }, resultId),
  }
}

/** The settings of a document. */
export function settingsOf(
  uri: string,
  { settings, folders }: Pick<Surroundings, 'settings' | 'folders'>,
): Promise<Settings> {
  return settings.of(placeOf(uri, folders()).folder ?? toUri(uri))
}

function configOf(
  { folder, base }: Place,
  { configPath }: Settings,
  configs: ConfigStore,
): Promise<LoadedConfig> {
  const named = configPath !== '' && folder !== undefined
  return named ? configs.read(joinUri(folder, configPath)) : configs.of(base)
}

async function isPassedOver(
  { uri, path, folder, base }: Place,
  { config, folder: from }: LoadedConfig,
  ignores: IgnoreStore,
): Promise<boolean> {
  if (path === undefined) return false
  const ignored = matchesIgnore(config.ignore ?? [], pathFrom(from, uri) ?? path)
  return ignored || ignores.ignores(uri, folder ?? base)
}

function isIncludedAt(
  { uri, path }: Place,
  { config, folder }: LoadedConfig,
  { include }: Settings,
): boolean {
  if (path === undefined) return false
  return isIncluded(config, pathFrom(folder, uri) ?? path) || isIncluded({ include }, path)
}

function contextOf(
  { uri, path, folder }: Place,
  loaded: LoadedConfig,
  { severityOverrides }: Settings,
  { projectOf }: Surroundings,
): Omit<LintContext, 'parse'> {
  const configured = activeRules(loaded.config, pathFrom(loaded.folder, uri) ?? path)
  const levels = Object.entries(severityOverrides).flatMap(([id, level]) =>
    level === undefined ? [] : [[id, level] as const],
  )
  const project = folder === undefined ? undefined : projectOf(folder)
  return {
    register: loaded.register,
    rules: levels.length === 0 ? configured : withLevels(configured, levels),
    ...(path !== undefined && { path }),
    ...(project && { project }),
  }
}
