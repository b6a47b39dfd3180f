import { sep } from 'node:path'
import type { Finding } from '../finding.ts'
import { pathFromFolder } from '../path-from.ts'

/** One checked release. */
export interface CheckedFile {
  /** Absolute. */
  readonly path: string
  /** Its text; in UTF-8 where many are kept and few are read, a part where that may do, and empty where nothing of it is shown. */
  readonly source: string | Uint8Array | Excerpt
  readonly findings: readonly Finding[]
  /** What the baseline holds, and so is not reported. */
  readonly suppressed?: readonly Finding[]
  /** How many fixes went in. */
  readonly fixed: number
}

/** The text of a release to the end of the line of its last finding, in UTF-8. */
export interface Excerpt {
  readonly excerpt: Uint8Array
  /** All of it; undefined where the file is no longer what was checked. */
  whole(): Uint8Array | undefined
}

/** The text of a release as it is kept. */
export function textOf(source: CheckedFile['source']): string {
  if (typeof source === 'string') return source
  return decoded('excerpt' in source ? (source.whole() ?? source.excerpt) : source)
}

function decoded({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}

const FEED = 10

/** The text of a release to the end of the line of its last finding, at least. */
export function textOfFindings({ source, findings }: CheckedFile): string {
  if (typeof source !== 'string' && 'excerpt' in source) return decoded(source.excerpt)
  const last = findings.reduce((most, { range }) => Math.max(most, range.end), 0)
  if (typeof source === 'string') {
    const feed = source.indexOf('\n', last)
    return feed === -1 ? source : source.slice(0, feed)
  }
  // Of as many bytes as units most are enough: few letters take more than one.
  for (let bytes = last + 1; ; bytes *= 2) {
    const feed = source.indexOf(FEED, bytes)
    const text = decoded(feed === -1 ? source : source.subarray(0, feed))
    if (feed === -1 || text.length > last) return text
  }
}

/** What a run found. */
export interface Report {
  readonly cwd: string
  /** The root of the repository, which CI services count paths from; `cwd` outside of one. */
  readonly root: string
  readonly files: readonly CheckedFile[]
  /** What could not be checked, a sentence each. */
  readonly failures: readonly string[]
  readonly started: Date
  /** The version of the linter; read only where it is told. */
  readonly version: () => string
  readonly color: boolean
  /** The columns of the terminal; undefined where there is none. */
  readonly columns?: number | undefined
  /** Whether fixes were only tried. */
  readonly dry: boolean
}

/** Writes a report as text, or as parts of a text. */
export type Reporter = (report: Report) => string | Generator<string>

/** What is said when there was nothing to check. */
export const noRelease = 'No release found to check\n'

const having = new WeakMap<readonly CheckedFile[], readonly CheckedFile[]>()

/** The files in which something was found, looked for once: of an archive's they are few. */
export function withFindings(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const found = having.get(files) ?? files.filter(({ findings }) => findings.length > 0)
  having.set(files, found)
  return found
}

/** How many findings of a severity there are. */
export function count(files: readonly CheckedFile[], severity: Finding['severity']): number {
  let sum = 0
  for (const { findings } of withFindings(files))
    sum += findings.filter(finding => finding.severity === severity).length
  return sum
}

/** What a run found, in a few words: `2 errors and 1 warning in 3 of 10 releases; 1 could not be checked`. */
export function headline({ files, failures }: Pick<Report, 'files' | 'failures'>): string {
  const unchecked = failures.length > 0 ? `; ${failures.length} could not be checked` : ''
  return foundIn(files) + unchecked
}

function foundIn(files: readonly CheckedFile[]): string {
  const errors = count(files, 'error')
  const warnings = count(files, 'warn')
  if (errors + warnings === 0) return `${plural(files.length, 'release')} checked: no problems`
  const found = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')]
  const bad = withFindings(files).length
  const where = `${bad < files.length ? `${bad} of ` : ''}${plural(files.length, 'release')}`
  return `${found.filter(Boolean).join(' and ')} in ${where}`
}

/** A number with its noun: `1 error`, `2 errors`, `2 fixes`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : noun.endsWith('x') ? 'es' : 's'}`
}

// A release may come from anybody, and must not move the cursor or turn text round.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/
const EACH_UNPRINTABLE = new RegExp(UNPRINTABLE, 'g')

/** The path of a file as CI services know it: from the root of the repository, with `/` between its parts. */
export function pathInRepository(path: string, root: string): string {
  return pathFromFolder(root, path).replaceAll(sep, '/')
}

/** Text for one line of a terminal: every invisible character as a sign of the same width. */
export function printable(text: string): string {
  return UNPRINTABLE.test(text) ? text.replace(EACH_UNPRINTABLE, '·') : text
}
