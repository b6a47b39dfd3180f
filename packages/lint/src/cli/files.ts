import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { reasonOf } from './errors.ts'
import { createFolders, type Folders } from './folders.ts'
import { createIgnorer, type Ignorer } from './ignore-files.ts'
import { whyMissing } from './missing-path.ts'

/** A file to check. */
export interface FoundFile {
  readonly path: string
  /** Whether it was named itself, and so counts as a release whatever it holds. */
  readonly named: boolean
  /** What to check in place of what the file holds. */
  readonly bytes?: Uint8Array
}

/** Files to check by path, what could not be found, and named files that are ignored. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly failures: readonly string[]
  readonly notes: readonly string[]
}

/** Something in a folder that cannot be read. */
export interface Unread {
  readonly path: string
  readonly reason: string
}

/** The failures of a search by what is to blame for them. */
export interface SearchedFiles extends FoundFiles {
  /** Of paths that were given. */
  readonly misnamed: readonly string[]
  readonly unread: readonly Unread[]
}

/** Names that are not searched. */
// The last are what Emacs leaves beside a file that is open: links to nothing.
export const SKIPPED = /^(?:node_modules|\.git|\.#.*)$/
/** Whether a path is that of a Markdown file. */
export const MARKDOWN = /\.(?:md|markdown)$/i

interface Search {
  readonly cwd: string
  readonly folders: Folders
  readonly ignorer: Ignorer | undefined
  readonly files: Map<string, FoundFile>
  /** Where those of them lead that are links which nobody named. */
  readonly links: Map<string, string>
  readonly onMany: Manner['onMany']
  readonly misnamed: string[]
  readonly unread: Unread[]
  readonly notes: string[]
}

/** How files are found. */
export interface Manner {
  /** Whether ignore files are honoured. */
  readonly useIgnore: boolean
  readonly folders?: Folders | undefined
  /** Told when there are so many that several threads will check them. */
  readonly onMany?: (() => void) | undefined
}

/** Below it, starting threads takes longer than they save. */
export const MANY_FILES = 100

/** Finds the Markdown files of `paths`; folders are searched, ignore files honoured also for named files. */
export function findFiles(
  cwd: string,
  paths: readonly string[],
  { useIgnore, folders = createFolders(), onMany }: Manner,
): SearchedFiles {
  const ignorer = useIgnore ? createIgnorer(folders.has) : undefined
  const files = new Map<string, FoundFile>()
  const search: Search = {
    cwd,
    folders,
    ignorer,
    files,
    links: new Map(),
    onMany,
    misnamed: [],
    unread: [],
    notes: [],
  }
  for (const given of paths.length === 0 ? ['.'] : paths) {
    attempt(
      () => addNamed(resolve(cwd, given), given, search),
      reason => search.misnamed.push(`${given}: ${reason}`),
    )
  }
  // A release that a link leads to is checked once, under its own name.
  for (const [link, target] of search.links) if (files.has(target)) files.delete(link)
  const { misnamed, unread, notes } = search
  const failures = [
    ...misnamed,
    ...unread.map(({ path, reason }) => `${relative(cwd, path)}: ${reason}`),
  ]
  return { files: sorted(files), failures, misnamed, unread, notes }
}

/** The files in the order of their paths. */
function sorted(files: ReadonlyMap<string, FoundFile>): FoundFile[] {
  const paths = [...files.keys()]
  // Folders are listed in order, so that nearly always all is.
  if (paths.every((path, index) => index === 0 || (paths[index - 1] ?? '') < path))
    return [...files.values()]
  // Without a comparator, which takes most of the time.
  return paths.toSorted().flatMap(path => files.get(path) ?? [])
}

/** One place that cannot be read is a failure; the others are searched all the same. */
function attempt(search: () => void, fail: (reason: string) => void): void {
  try {
    search()
  } catch (error) {
    fail(reasonOf(error))
  }
}

function addNamed(path: string, given: string, search: Search): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat && isDynamicPattern(given)) addMatching(given, search)
  else if (!stat) search.misnamed.push(`${given}: ${whyMissing(path, given)}`)
  else if (stat.isDirectory()) walk(path, search)
  else if (search.ignorer?.ignores(path, false))
    search.notes.push(`${given}: ignored; --no-ignore checks it`)
  else search.files.set(path, { path, named: true })
}

/** A glob that no shell has expanded; what it finds is not named itself, so what is no release is passed over. */
function addMatching(glob: string, search: Search): void {
  const { cwd, ignorer, misnamed } = search
  const found = globSync(glob, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  }).map(path => resolve(path))
  if (found.length === 0) misnamed.push(`${glob}: no file is called so`)
  for (const path of found) if (!isIgnored(path, cwd, ignorer)) addFound(path, search)
}

/** Whether a file, or a folder that it is in, is ignored. */
export function isIgnored(path: string, cwd: string, ignorer: Ignorer | undefined): boolean {
  if (!ignorer) return false
  const parts = relative(cwd, path).split(sep)
  return parts.some((_, index) => {
    const isFolder = index < parts.length - 1
    return ignorer.ignores(join(cwd, ...parts.slice(0, index + 1)), isFolder)
  })
}

function walk(folder: string, search: Search): void {
  const entries = search.folders.list(folder)
  const ignores = search.ignorer?.within(folder)
  const start = folder.endsWith(sep) ? folder : folder + sep
  for (const entry of entries) {
    const { name } = entry
    const isFolder = entry.isDirectory()
    const isLink = entry.isSymbolicLink()
    if (!(isFolder || isLink || MARKDOWN.test(name)) || SKIPPED.test(name)) continue
    const path = start + name
    if (ignores?.(path, isFolder)) continue
    if (isFolder || isLink)
      attempt(
        () => (isFolder ? walk(path, search) : visitLink(path, search)),
        reason => search.unread.push({ path, reason }),
      )
    // A pipe would never end.
    else if (entry.isFile()) addFound(path, search)
  }
}

/** A link to a folder is not followed, as in Ruff and ESLint: it may lead out, or back to where it is. */
function visitLink(path: string, search: Search): void {
  const isMarkdown = MARKDOWN.test(path)
  // Where a link of another name leads matters only when it is a folder.
  if (!isMarkdown && !existsSync(path)) return
  const target = statSync(path, { throwIfNoEntry: false })
  if (target?.isDirectory())
    search.notes.push(
      `${relative(search.cwd, path)}: a link to a folder, not followed; name it to check it`,
    )
  else if (!isMarkdown) return
  else if (!target) search.unread.push({ path, reason: 'a link to nothing' })
  else if (target.isFile()) {
    if (!search.files.has(path)) search.links.set(path, realpathSync(path))
    addFound(path, search)
  }
}

function addFound(path: string, { files, onMany }: Search): void {
  if (files.has(path)) return
  files.set(path, { path, named: false })
  if (files.size === MANY_FILES) onMany?.()
}
