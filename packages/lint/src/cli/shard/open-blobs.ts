import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { changedPart } from '../cache/keys.ts'
import { reasonOf, usageError } from '../errors.ts'
import { findRepository } from '../repository.ts'
import type { Session } from '../session.ts'
import { type Blob, parseBlob } from './blob.ts'
import { BLOB_END, BLOB_FOLDER } from './blob-file.ts'
import { commitOf, keysOf } from './check-shard.ts'

/** The report of a shard and the name of its file. */
export interface OpenBlob extends Blob {
  readonly name: string
}

/** Opens the reports of all shards of one run: files, or folders of them. Throws a UsageError of one sentence. */
export function openBlobs(paths: readonly string[], cwd: string): readonly OpenBlob[] {
  const names = (paths.length === 0 ? [BLOB_FOLDER] : paths).flatMap(path => namesAt(path, cwd))
  const blobs = [...new Set(names)].map(name => open(name, cwd))
  const [first, ...others] = blobs
  if (!first)
    throw usageError('There is no report to merge; `--shard I/N --format blob` writes one')
  for (const other of others) refuseOtherRun(first, other)
  refuseMissing(blobs, first.header.shard.count)
  return blobs
}

/** Those in a folder, those in folders of it as well: CI services give each job's files one. */
function namesAt(path: string, cwd: string): string[] {
  try {
    const whole = resolve(cwd, path)
    if (!statSync(whole).isDirectory()) return [relative(cwd, whole)]
    const found = readdirSync(whole, { recursive: true, encoding: 'utf8' })
    const names = found.filter(name => name.endsWith(BLOB_END)).toSorted()
    return names.map(name => relative(cwd, join(whole, name)))
  } catch (error) {
    throw usageError(`${path}: no report to merge: ${reasonOf(error)}`)
  }
}

function open(name: string, cwd: string): OpenBlob {
  try {
    return { name, ...parseBlob(readFileSync(resolve(cwd, name))) }
  } catch (error) {
    throw usageError(`${name}: ${reasonOf(error)}`)
  }
}

function refuseOtherRun(first: OpenBlob, other: OpenBlob): void {
  const [a, b] = [first.header, other.header]
  const why = [
    a.shard.count !== b.shard.count &&
      `it is one of ${b.shard.count} shards, not of ${a.shard.count}`,
    JSON.stringify(a.options) !== JSON.stringify(b.options) && 'its options are others',
    differ(a.commit, b.commit) && 'it is of another commit',
    a.files !== b.files && 'its files are others',
  ].find(Boolean)
  if (why) throw usageError(`${other.name}: not of the run of ${first.name}: ${why}`)
}

/** Whether two commits are known, and not the same. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

function refuseMissing(blobs: readonly OpenBlob[], count: number): void {
  const byIndex = new Map<number, OpenBlob>()
  for (const blob of blobs) {
    const { index } = blob.header.shard
    const twin = byIndex.get(index)
    if (twin)
      throw usageError(`${twin.name} and ${blob.name} are both of shard ${index} of ${count}`)
    byIndex.set(index, blob)
  }
  const all = Array.from({ length: count }, (_, place) => place + 1)
  const missing = all.filter(index => !byIndex.has(index))
  if (missing.length === 0) return
  const list = missing.join(', ').replace(/, (\d+)$/, ' and $1')
  throw usageError(
    missing.length === 1
      ? `The report of shard ${list} of ${count} is missing`
      : `The reports of shards ${list} of ${count} are missing`,
  )
}

// What a shard was checked with, as a part of its key is called.
const OTHER: Readonly<Record<string, string>> = {
  version: 'another version of release-lint',
  options: 'other options, or in another folder',
  config: 'another config',
  register: 'other register files',
}

/** Throws a UsageError where a shard was checked with anything but what there is here, which the merge checks with. */
export function refuseOthers(blobs: readonly OpenBlob[], session: Session): void {
  const { cwd } = session
  const root = findRepository(cwd)?.root ?? cwd
  const commit = commitOf(cwd)
  for (const { name, header } of blobs) {
    if (differ(header.commit, commit))
      throw usageError(`${name}: of another commit than is checked out here`)
    const folders = Object.keys(header.keys).map(folder => ({ path: resolve(cwd, folder, 'x') }))
    const here = keysOf(folders, session, root)
    for (const [folder, key] of Object.entries(header.keys)) {
      const own = here[folder] ?? ''
      if (own === key) continue
      const what = OTHER[changedPart(own, key)]
      throw usageError(`${name}: checked with ${what} than there is here`)
    }
  }
}
