import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { nearest } from '@release-lint/schema'
import { COMMANDS } from './command-names.ts'
import { reasonOf } from './errors.ts'
import { createIgnorer, type Ignorer } from './ignore-files.ts'

/** A file to check. */
export interface FoundFile {
  readonly path: string
  /** Whether it was named itself, and so counts as a release whatever it holds. */
  readonly named: boolean
}

/** Files to check by path, what could not be found, and named files that are ignored. */
interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly failures: readonly string[]
  readonly notes: readonly string[]
}

const SKIPPED = new Set(['node_modules', '.git'])
const MARKDOWN = /\.(?:md|markdown)$/i

interface Search {
  readonly cwd: string
  readonly ignorer: Ignorer | undefined
  readonly files: Map<string, FoundFile>
  readonly failures: string[]
  readonly notes: string[]
}

/** Finds the Markdown files of `paths`; folders are searched, ignore files honoured also for named files. */
export function findFiles(cwd: string, paths: readonly string[], useIgnore: boolean): FoundFiles {
  const ignorer = useIgnore ? createIgnorer() : undefined
  const search: Search = { cwd, ignorer, files: new Map(), failures: [], notes: [] }
  for (const given of paths.length === 0 ? ['.'] : paths) {
    attempt(given, search, () => addNamed(resolve(cwd, given), given, search))
  }
  const files = [...search.files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { files, failures: search.failures, notes: search.notes }
}

/** One place that cannot be read is a failure; the others are searched all the same. */
function attempt(name: string, { failures }: Search, search: () => void): void {
  try {
    search()
  } catch (error) {
    failures.push(`${name}: ${reasonOf(error)}`)
  }
}

function addNamed(path: string, given: string, search: Search): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) search.failures.push(`${given}: ${whyMissing(path, given)}`)
  else if (stat.isDirectory()) walk(path, search)
  else if (search.ignorer?.ignores(path, false))
    search.notes.push(`${given}: ignored; --no-ignore checks it`)
  else search.files.set(path, { path, named: true })
}

function whyMissing(path: string, given: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return 'a link to nothing'
  const [command] = /^[a-z]+$/.test(given) ? nearest(given, COMMANDS, 1) : []
  return command === undefined
    ? 'no such file or folder'
    : `no such file, folder or command; did you mean \`release-lint ${command}\`?`
}

function walk(folder: string, search: Search): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (SKIPPED.has(entry.name) || (!isFolder && !MARKDOWN.test(entry.name))) continue
    const name = relative(search.cwd, path)
    attempt(name, search, () => {
      if (search.ignorer?.ignores(path, isFolder)) return
      if (isFolder) walk(path, search)
      else if (entry.isFile() || isLinkToFile(path, name, search)) addFound(path, search)
    })
  }
}

/** Links to folders are not followed, as in git; a pipe would never end. */
function isLinkToFile(path: string, name: string, { failures }: Search): boolean {
  if (!existsSync(path)) failures.push(`${name}: a link to nothing`)
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function addFound(path: string, { files }: Search): void {
  if (!files.has(path)) files.set(path, { path, named: false })
}
