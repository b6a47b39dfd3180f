import { defaultRegister, type Register } from '@release-lint/schema'
import { CONFIG_NAMES, type Config, type ConfigText, holdsConfig, parseConfig } from 'release-lint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ConfigSource } from './config-source.ts'
import { toLspRange } from './convert.ts'
import { atTop, type FileProblem } from './file-problem.ts'
import type { Host } from './host.ts'
import { loadOnce } from './load-once.ts'
import { createRegisterStore } from './register-store.ts'
import { joinUri, nameOf, parentOf } from './uri.ts'

/** A config, the folder that its globs are relative to, and the register that it gives. */
export interface LoadedConfig {
  readonly config: Config
  readonly folder: string
  readonly register: Register
  /** Where it was read; undefined for the defaults. */
  readonly source?: ConfigSource
}

/** The configs of the files that are open, each read once; of a broken one, the last that was good. */
export interface ConfigStore {
  /** The config of the files in a folder, found upwards to the root of the repository. */
  of(folder: string): Promise<LoadedConfig>
  /** The config in a file that was named. */
  read(file: string): Promise<LoadedConfig>
  /** Reads again everything that was read. */
  reload(): Promise<void>
  /** The configs that are in use, those of defaults left out. */
  used(): readonly LoadedConfig[]
  /** What is wrong with the configs and the register files that were read. */
  problems(): readonly FileProblem[]
}

/** Reads configs by the same names, upwards over the same folders, as the command line does. */
export function createConfigStore(host: Host): ConfigStore {
  const byFolder = new Map<string, Promise<LoadedConfig>>()
  const byFile = new Map<string, Promise<LoadedConfig>>()
  const named = new Set<string>()
  const good = new Map<string, LoadedConfig>()
  const problems = new Map<string, FileProblem>()
  const tell = (problem: FileProblem): unknown => problems.set(problem.uri, problem)
  const registers = createRegisterStore(host, tell)

  const load = async (file: string, text: string): Promise<LoadedConfig> => {
    const folder = parentOf(file)
    const read = parseConfig(text, nameOf(file))
    if (read.config) {
      const source = { file, text, folder, read, config: read.config }
      const register = await registers.of(source)
      const loaded = { config: read.config, folder, register, source }
      good.set(file, loaded)
      return loaded
    }
    tell(problemOf(file, text, read))
    return good.get(file) ?? withDefaults(folder)
  }
  const find = async (folder: string): Promise<LoadedConfig> => {
    const files = CONFIG_NAMES.map(name => joinUri(folder, name))
    const texts = await Promise.all(files.map(file => host.readText(file)))
    for (const [index, file] of files.entries()) {
      const text = texts[index]
      if (text !== undefined && holdsConfig(text, file)) return loadOnce(byFile, file, load, text)
    }
    const parent = parentOf(folder)
    const top = parent === folder || (await host.exists(joinUri(folder, '.git')))
    return top ? withDefaults(folder) : loadOnce(byFolder, parent, find)
  }
  const readNamed = async (file: string): Promise<LoadedConfig> => {
    const text = await host.readText(file)
    if (text !== undefined) return load(file, text)
    tell(atTop(file, 'There is no such config'))
    return good.get(file) ?? withDefaults(parentOf(file))
  }
  const of = (folder: string): Promise<LoadedConfig> => loadOnce(byFolder, folder, find)
  const read = (file: string): Promise<LoadedConfig> => {
    named.add(file)
    return loadOnce(byFile, file, readNamed)
  }
  return {
    of,
    read,
    async reload() {
      const [folders, files] = [[...byFolder.keys()], [...named]]
      for (const known of [byFolder, byFile, problems]) known.clear()
      await Promise.all([...folders.map(of), ...files.map(read)])
    },
    used: () => [...good.values()],
    problems: () => [...problems.values()],
  }
}

function withDefaults(folder: string): LoadedConfig {
  return { config: {}, folder, register: defaultRegister() }
}

// One is enough to see that the config is not used; the next one shows when it is mended.
function problemOf(uri: string, text: string, { problems: [first] }: ConfigText): FileProblem {
  const document = TextDocument.create(uri, '', 0, text.replace(/^\uFEFF/, ''))
  const range = toLspRange(document, first?.range ?? { start: 0, end: 0 })
  return { uri, range, message: first?.message ?? 'cannot be read' }
}
