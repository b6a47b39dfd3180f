import type { Host } from '../host.ts'
import {
  applyChanges,
  type Contents,
  folderOf,
  readFolders,
  reselectFiles,
  storeFolders,
} from './contents.ts'
import { createDelayed } from './delayed.ts'
import { createFolderIndex, type FolderIndex } from './folder-index.ts'
import type { IndexOptions, IndexUpdates, WorkspaceIndex } from './index-types.ts'
import { createLookups } from './lookups.ts'
import { createPairCounts } from './pair-counts.ts'
import { readHead } from './read-head.ts'
import { createReports, type Reports } from './reports.ts'
import { createTexts } from './texts.ts'
import { canonicalUri, pathBelow } from './uri.ts'

const MAX_FILES = 200_000
const BATCH_MS = 100
const STORE_MS = 5000

/** Creates the index of a workspace; it reads nothing until it is started. */
export function createWorkspaceIndex(host: Host, options: IndexOptions): WorkspaceIndex {
  const opened = new Map<string, string>()
  const pairs = createPairCounts()
  const stop = new AbortController()
  const reports = createReports(options, stop.signal)
  const readText = async (uri: string): Promise<string | undefined> =>
    opened.get(uri) ?? host.readText(uri)
  const texts = createTexts(readText, reports.changed)
  const toFolder = (uri: string): FolderIndex => {
    const folder: FolderIndex = createFolderIndex(uri, pairs, path => {
      const file = folder.project.byPath.get(path)?.uri
      return file === undefined ? undefined : (opened.get(file) ?? texts.get(file))
    })
    return folder
  }
  const uris = [...new Set(options.folders.map(canonicalUri))]
  const folders = uris.toSorted((a, b) => b.length - a.length).map(toFolder)
  const contents: Contents = {
    folders,
    ready: new Set(),
    texts,
    home: options.home,
    limit: options.limit ?? MAX_FILES,
    reader: {
      host,
      signal: stop.signal,
      isOpen: uri => opened.has(uri),
      owns: (folder, uri) => folderOf({ folders }, uri) === folder,
      selects: options.selects ?? ((_, isRelease) => isRelease),
    },
  }
  return {
    get epoch() {
      return reports.epoch
    },
    get status() {
      return reports.status
    },
    ...createLookups(contents, pairs, readText),
    ...createUpdates(contents, { opened, stop, reports, onError: options.onError }),
  }
}

interface Means {
  /** The texts of open releases. */
  readonly opened: Map<string, string>
  readonly stop: AbortController
  readonly reports: Reports
  readonly onError: IndexOptions['onError']
}

function createUpdates(
  contents: Contents,
  { opened, stop, reports, onError }: Means,
): IndexUpdates {
  // One thing after the other: what a later one finds must not be overwritten by an earlier one.
  let work: Promise<void> = Promise.resolve()
  const enqueue = (task: () => Promise<boolean>): Promise<void> => {
    const run = async (): Promise<void> => {
      if (!stop.signal.aborted && (await task()) && !stop.signal.aborted) reports.changed()
    }
    work = work.then(run).catch(error => onError?.(error))
    return work
  }
  const store = (): Promise<void> => {
    soonStore.cancel()
    return enqueue(async () => {
      await storeFolders(contents)
      return false
    })
  }
  const soonStore = createDelayed(STORE_MS, stop.signal, () => void store())
  let changes = new Map<string, boolean>()
  const soonApply = createDelayed(BATCH_MS, stop.signal, () => {
    const taken = changes
    changes = new Map()
    void enqueue(() => applyChanges(contents, taken))
    soonStore.ask()
  })
  const filesChanged: IndexUpdates['filesChanged'] = told => {
    for (const { uri, deleted } of told) changes.set(canonicalUri(uri), deleted)
    soonApply.ask()
  }
  return {
    filesChanged,
    store,
    start: () =>
      enqueue(async () => {
        await readFolders(contents, reports)
        reports.flush()
        soonStore.ask()
        return false
      }),
    reselect: () => enqueue(() => reselectFiles(contents)),
    open(given, release, isRelease = true) {
      const uri = canonicalUri(given)
      const folder = folderOf(contents, uri)
      if (!folder) return
      const isSame = opened.get(uri) === release.text
      opened.set(uri, release.text)
      const head = readHead(release, uri, pathBelow(folder.uri, uri))
      const selected = isRelease && head !== undefined
      // Put again, it would count as a change for those that have its title.
      const different = isSame
        ? folder.select(uri, selected)
        : folder.put(uri, { modified: 0, size: 0, head }, selected)
      // Nobody compares with the releases of a folder before all are known.
      if (different && contents.ready.has(folder)) reports.changed()
    },
    close(given) {
      const uri = canonicalUri(given)
      if (!opened.delete(uri)) return
      contents.texts.clear()
      filesChanged([{ uri, deleted: false }])
    },
    dispose: () => stop.abort(),
  }
}
