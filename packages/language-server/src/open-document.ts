import { type Day, isRelease, parseRelease, type Release } from '@release-lint/schema'
import { activeRules, type LintContext, type Parse, type Project, withLevels } from 'release-lint'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { BaselineStore } from './baseline-store.ts'
import type { FolderRules, FolderStore } from './folder-store.ts'
import { type CheckedRelease, openRelease } from './open-release.ts'
import { type Place, placeOf } from './place.ts'
import type { Settings } from './settings.ts'
import { nameOf, pathFrom } from './uri.ts'

/** A document that was parsed. */
export interface Parsed {
  readonly release: Release
  readonly isRelease: boolean
}

/** What documents are opened with. */
export interface Surroundings {
  readonly folders: () => readonly string[]
  readonly rules: FolderStore
  /** What the baseline of a document has for it. */
  readonly entriesOf: BaselineStore['entriesOf']
  readonly loadParse: () => Promise<Parse>
  /** The releases of a workspace folder; undefined while they are not known. */
  readonly projectOf: (folder: string) => Project | undefined
  /** Told of every version before it is checked; `parsed` is undefined when it is passed over. */
  readonly onParsed: (document: TextDocument, parsed: Parsed | undefined) => void
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
  const rules = await around.rules.of(place)
  const parse = await around.loadParse()
  const held = await around.entriesOf(place, rules.loaded)
  const parsed = parseAt(document, place, rules)
  around.onParsed(document, parsed)
  if (!parsed) return undefined
  const context = { ...contextOf(place, rules, around), parse, today }
  return {
    settings: rules.settings,
    isRelease: parsed.isRelease,
    release: openRelease(document, parsed.release, context, { resultId, held }),
  }
}

function parseAt(
  document: TextDocument,
  { uri, path }: Place,
  { settings, ignoredBy, includes }: FolderRules,
): Parsed | undefined {
  const name = path === undefined ? undefined : nameOf(uri)
  if (!settings.enable || (name !== undefined && ignoredBy(name))) return undefined
  const release = parseRelease(document.getText())
  return { release, isRelease: isRelease(release) || (name !== undefined && includes(name)) }
}

/** The settings of a document. */
export async function settingsOf(
  uri: string,
  { rules, folders }: Pick<Surroundings, 'rules' | 'folders'>,
): Promise<Settings> {
  return (await rules.of(placeOf(uri, folders()))).settings
}

function contextOf(
  { uri, path, folder }: Place,
  { loaded, settings: { severityOverrides } }: FolderRules,
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
