import { lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { split } from './check-in-turn.ts'
import { reasonOf } from './errors.ts'
import { writeFixed } from './file-text.ts'
import { git, zeroEnded } from './git.ts'
import type { StagedFile } from './staged-files.ts'

/** A staged file and its text after fixing. */
export interface StagedFix {
  readonly file: StagedFile
  readonly text: string
}

/** What became of fixes: by path, why a file is not as it should be, and whether that is since it failed. */
export interface Restaged {
  /** Files that are not fixed at all. */
  readonly left: ReadonlyMap<string, string>
  /** Files that are fixed in the work tree only. */
  readonly unstaged: ReadonlyMap<string, string>
}

/**
 * Puts fixes into the work tree and into the index, the same edits in both.
 *
 * A file whose work tree differs just where a fix would go is left alone in both.
 */
export function restage(
  fixes: readonly StagedFix[],
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Restaged {
  const left = new Map<string, string>()
  const unstaged = new Map<string, string>()
  const written: StagedFix[] = []
  for (const fix of fixes) {
    try {
      if (isPartOfIndex(env))
        throw new Error('not fixed, since only some of what is staged is committed')
      // What git has there no text can name.
      if (fix.file.name.includes('\ufffd'))
        throw new Error('not fixed, since its name is not UTF-8')
      writeToWorkTree(fix, root)
      written.push(fix)
    } catch (error) {
      left.set(fix.file.path, reasonOf(error))
    }
  }
  const why = isInHook(env) ? 'the hook leaves staging to you' : addToIndex(written, root)
  if (why !== undefined)
    for (const { file } of written)
      unstaged.set(file.path, `fixed in the work tree, but not staged: ${why}`)
  return { left, unstaged }
}

/** `git commit FILES` commits from an index of its own, and what is put there is missing in the real one. */
function isPartOfIndex({
  GIT_INDEX_FILE = '',
}: Readonly<Record<string, string | undefined>>): boolean {
  return basename(GIT_INDEX_FILE).startsWith('next-index')
}

// Both put the index back, or add to it, themselves; with 0 somebody turns them off.
function isInHook({ PRE_COMMIT, LEFTHOOK }: Readonly<Record<string, string | undefined>>): boolean {
  return [PRE_COMMIT, LEFTHOOK].some(value => value !== undefined && !/^(?:|0|false)$/.test(value))
}

function writeToWorkTree({ file, text }: StagedFix, root: string): void {
  const staged = file.bytes.toString('utf8')
  if (!Buffer.from(staged).equals(file.bytes)) throw new Error('not fixed, since it is not UTF-8')
  const stats = lstatSync(file.path, { throwIfNoEntry: false })
  if (!stats) {
    // git forgets that a file is left out when it is put into the index, and then takes it for deleted.
    if (isLeftOut(file.name, root))
      throw new Error('not fixed, since it is outside the sparse checkout')
    // Deleted since it was staged: only the index has it.
    return
  }
  if (!stats.isFile()) throw new Error('not fixed, since it is no longer a file')
  const current = readFileSync(file.path, 'utf8')
  const crlf = !staged.includes('\r') && /\r\n/.test(current) && !/[^\r]\n/.test(current)
  const plain = crlf ? current.replaceAll('\r\n', '\n') : current
  const merged = plain === staged ? text : mergeFix(plain, staged, text)
  if (merged === undefined)
    throw new Error('not fixed, since it has changes there that are not staged')
  writeFixed(file.path, current, crlf ? merged.replaceAll('\n', '\r\n') : merged, root)
}

/** Whether the work tree is not to have a file, as in a sparse checkout. */
function isLeftOut(name: string, root: string): boolean {
  const args = ['ls-files', '-t', '-z', '--', `:(top,literal)${name}`]
  return git(args, { cwd: root }).toString('latin1').startsWith('S ')
}

/** The edits from `staged` to `fixed` made in `current`; undefined where it differs in just these places. */
function mergeFix(current: string, staged: string, fixed: string): string | undefined {
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const { status, stdout } = inTemporary([current, staged, fixed], paths =>
    spawnSync('git', ['merge-file', '-p', '-q', ...paths], {
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
    }),
  )
  return status === 0 ? stdout : undefined
}

/** Puts fixed texts into the index, all at once. Gives why it cannot. */
function addToIndex(fixes: readonly StagedFix[], root: string): string | undefined {
  if (fixes.length === 0) return undefined
  try {
    requireUnchanged(fixes, root)
    const ids = writeBlobs(fixes, root)
    const lines = fixes.map(({ file }, index) => `${file.mode} ${ids[index]}\t${file.name}\0`)
    git(['update-index', '-z', '--index-info'], { cwd: root, input: lines.join('') })
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

// As many as every system takes as arguments.
const PATHS_AT_ONCE = 200

/** Throws where the index has by now something else of a file. */
function requireUnchanged(fixes: readonly StagedFix[], root: string): void {
  for (const part of split(fixes, PATHS_AT_ONCE)) {
    const paths = part.map(({ file }) => `:(top,literal)${file.name}`)
    const entries = new Set(zeroEnded(git(['ls-files', '-s', '-z', '--', ...paths], { cwd: root })))
    for (const { file } of part)
      if (!entries.has(`${file.mode} ${file.blob} 0\t${file.name}`))
        throw new Error('the index changed meanwhile')
  }
}

/** Keeps fixed texts as blobs; gives their ids. */
function writeBlobs(fixes: readonly StagedFix[], root: string): string[] {
  return inTemporary(
    fixes.map(({ text }) => text),
    paths => {
      const args = ['hash-object', '-w', '--no-filters', '--stdin-paths']
      return git(args, { cwd: root, input: `${paths.join('\n')}\n` })
        .toString('latin1')
        .trim()
        .split('\n')
    },
  )
}

/** Hands out the paths of files with these texts, which are gone afterwards. */
function inTemporary<Result>(
  texts: readonly string[],
  use: (paths: readonly string[]) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'release-lint-'))
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, `${index}`)
      writeFileSync(path, text)
      return path
    })
    return use(paths)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
