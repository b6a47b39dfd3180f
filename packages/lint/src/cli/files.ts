import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** A file to check. */
export interface FoundFile {
  readonly path: string
  /** Whether it was named itself, and so counts as a release whatever it holds. */
  readonly named: boolean
}

/** Files to check, and what could not be found. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly failures: readonly string[]
}

const IGNORE_FILES = ['.gitignore', '.releaselintignore']
const SKIPPED = new Set(['node_modules', '.git'])
const MARKDOWN = /\.(?:md|markdown)$/i

interface IgnoreLevel {
  readonly folder: string
  readonly rules: Ignore
}

/** Finds the Markdown files of `paths`; folders are searched, ignore files honoured also for named files. */
export function findFiles(cwd: string, paths: readonly string[], useIgnore: boolean): FoundFiles {
  const search: Search = { useIgnore, files: new Map(), failures: [] }
  for (const given of paths.length === 0 ? ['.'] : paths)
    addPath(resolve(cwd, given), given, search)
  const files = [...search.files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { files, failures: search.failures }
}

interface Search {
  readonly useIgnore: boolean
  readonly files: Map<string, FoundFile>
  readonly failures: string[]
}

function addPath(path: string, given: string, search: Search): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) {
    search.failures.push(`${given}: no such file or folder`)
    return
  }
  const folder = stat.isDirectory() ? path : dirname(path)
  const levels = search.useIgnore ? levelsAbove(folder) : []
  if (stat.isDirectory()) walk(path, levels, search)
  else if (!isIgnored(path, levels, false)) search.files.set(path, { path, named: true })
}

function walk(folder: string, levels: readonly IgnoreLevel[], search: Search): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (SKIPPED.has(entry.name) || isIgnored(path, levels, entry.isDirectory())) continue
    if (entry.isDirectory()) walk(path, search.useIgnore ? withLevel(path, levels) : levels, search)
    else if (MARKDOWN.test(entry.name)) addFound(path, entry.isSymbolicLink(), search)
  }
}

function addFound(path: string, link: boolean, { files, failures }: Search): void {
  if (link && !existsSync(path)) failures.push(`${path}: a link to nothing`)
  else if (!files.has(path)) files.set(path, { path, named: false })
}

/** The ignore files from the root of the repository down to a folder. */
function levelsAbove(folder: string): IgnoreLevel[] {
  const parent = dirname(folder)
  const top = parent === folder || existsSync(join(folder, '.git'))
  return withLevel(folder, top ? [] : levelsAbove(parent))
}

function withLevel(folder: string, levels: readonly IgnoreLevel[]): IgnoreLevel[] {
  const texts = IGNORE_FILES.map(name => join(folder, name)).filter(file => existsSync(file))
  if (texts.length === 0) return [...levels]
  const rules = ignore().add(texts.map(file => readFileSync(file, 'utf8')).join('\n'))
  return [...levels, { folder, rules }]
}

function isIgnored(path: string, levels: readonly IgnoreLevel[], folder: boolean): boolean {
  let ignored = false
  for (const level of levels) {
    const inside = relative(level.folder, path).replaceAll('\\', '/') + (folder ? '/' : '')
    const test = level.rules.test(inside)
    ignored = (ignored || test.ignored) && !test.unignored
  }
  return ignored
}

/** Reads a text file. Throws an Error whose message says why it cannot be checked. */
export function readText(path: string): string {
  const bytes = readFileSync(realpathSync(path))
  if (bytes.subarray(0, 8192).includes(0)) throw new Error('a binary file')
  return bytes.toString('utf8')
}
