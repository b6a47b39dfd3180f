import { isIncluded, matchesIgnore } from 'release-lint'
import type { ConfigStore, LoadedConfig } from './config-store.ts'
import type { IgnoreStore } from './ignore-store.ts'
import { type Place, placeOf } from './place.ts'
import type { Settings } from './settings.ts'
import type { SettingsStore } from './settings-store.ts'
import { joinUri, pathFrom } from './uri.ts'
import type { Select } from './workspace/build-folder.ts'

/** What leaves a file alone: the config, or a `.gitignore` or `.releaselintignore`. */
export type IgnoredBy = 'config' | 'file'

/** What settings, configs and ignore files say of the files in one folder. */
export interface FolderRules {
  readonly settings: Settings
  readonly loaded: LoadedConfig
  /** What leaves a file alone, if anything does; files go by their names. */
  ignoredBy(name: string): IgnoredBy | undefined
  /** Whether a file is a release whatever it holds. */
  includes(name: string): boolean
}

/** The rules of the folders that have been looked at, each worked out once. */
export interface FolderStore {
  of(place: Place): Promise<FolderRules>
  /** Which files of the workspace are releases. */
  readonly selects: Select
  /** Forgets everything, since settings, configs or ignore files have changed. */
  forget(): void
}

/** What the rules of a folder are read from. */
export interface FolderSources {
  readonly folders: () => readonly string[]
  readonly configs: ConfigStore
  readonly ignores: IgnoreStore
  readonly settings: SettingsStore
}

/** Creates a store of the rules of folders. */
export function createFolderStore(sources: FolderSources): FolderStore {
  const asked = new Map<string, Promise<FolderRules>>()
  const known = new Map<string, FolderRules>()
  const of = (place: Place): Promise<FolderRules> => {
    const rules = asked.get(place.base) ?? rulesOf(place, sources)
    asked.set(place.base, rules)
    return rules
  }
  const lookUp = async (folder: string, uri: string): Promise<FolderRules> => {
    const rules = await of(placeOf(uri, sources.folders()))
    known.set(folder, rules)
    return rules
  }
  return {
    of,
    // Asked of every file of an archive: it must not wait for what is known.
    selects(uri, isRelease) {
      const end = uri.lastIndexOf('/')
      const [folder, name] = [uri.slice(0, end), decodeURIComponent(uri.slice(end + 1))]
      const judge = (rules: FolderRules): boolean =>
        rules.ignoredBy(name) === undefined && (isRelease || rules.includes(name))
      const rules = known.get(folder)
      return rules ? judge(rules) : lookUp(folder, uri).then(judge)
    },
    forget() {
      for (const map of [asked, known]) map.clear()
    },
  }
}

async function rulesOf(place: Place, sources: FolderSources): Promise<FolderRules> {
  const { base, folder, path = '' } = place
  const settings = await sources.settings.of(folder ?? place.uri)
  const loaded = await configOf(place, settings, sources.configs)
  const ignored = await sources.ignores.in(base, folder ?? base)
  const { config } = loaded
  const patterns = config.ignore ?? []
  const own = { include: settings.include }
  const fromFolder = path.slice(0, path.lastIndexOf('/') + 1)
  // A config that the settings name need not be above the files.
  const fromConfig = pathFrom(loaded.folder, joinUri(base, '/')) ?? fromFolder
  return {
    settings,
    loaded,
    ignoredBy(name) {
      if (matchesIgnore(patterns, fromConfig + name)) return 'config'
      return ignored(name) ? 'file' : undefined
    },
    includes: name => isIncluded(config, fromConfig + name) || isIncluded(own, fromFolder + name),
  }
}

function configOf(
  { folder, base }: Place,
  { configPath }: Settings,
  configs: ConfigStore,
): Promise<LoadedConfig> {
  const named = configPath !== '' && folder !== undefined
  return named ? configs.read(joinUri(folder, configPath)) : configs.of(base)
}
