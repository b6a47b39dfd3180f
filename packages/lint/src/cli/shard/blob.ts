import * as z from 'zod'
import { textOf } from '../../reporters/report.ts'
import { findingsText, readFindings } from '../cache/findings-text.ts'
import type { Entry } from '../check-file.ts'

const MAGIC = 'release-lint blob 1'

const headerSchema = z.object({
  format: z.literal(MAGIC),
  shard: z.object({ index: z.number(), count: z.number() }),
  /** What was asked that decides what is found. */
  options: z.object({
    paths: z.array(z.string()),
    values: z.object({
      baseline: z.string().optional(),
      changed: z.string().optional(),
      config: z.string().optional(),
      'no-config': z.boolean().optional(),
      'no-ignore': z.boolean().optional(),
      'only-releases': z.boolean().optional(),
    }),
    parser: z.enum(['satteri', 'remark']).optional(),
    levels: z.array(z.tuple([z.string(), z.enum(['off', 'warn', 'error'])])),
  }),
  /** The day of the run in New Zealand. */
  today: z.string(),
  /** What is checked out; undefined where git does not say. */
  commit: z.string().optional(),
  /** Of the names of all files of the run, those of other shards among them. */
  files: z.string(),
  /** What the releases of each folder were checked with. */
  keys: z.record(z.string(), z.string()),
})

/** What the report of a shard begins with. */
export type BlobHeader = z.infer<typeof headerSchema>

const range = z.object({ start: z.number(), end: z.number() })

const lineSchema = z.object({
  head: z.object({
    path: z.string(),
    title: z.string(),
    titleRange: range,
    date: z.string(),
    slug: z.string(),
    links: z.array(z.string()),
    deferred: z.boolean(),
  }),
  hash: z.string(),
  onlyNamed: z.boolean().optional(),
  /** As the cache keeps them. */
  findings: z.string().optional(),
  /** Where there are findings. */
  text: z.string().optional(),
})

const endSchema = z.object({
  releases: z.number(),
  failures: z.array(z.string()),
  notes: z.array(z.string()),
})

/** The report of a shard: each of its releases checked on its own, with what the merge needs to know of it. */
export interface Blob {
  readonly header: Omit<BlobHeader, 'format'>
  /** Their paths are those of their heads, from the working folder. */
  readonly entries: readonly Omit<Entry, 'path' | 'fixed'>[]
  readonly failures: readonly string[]
  readonly notes: readonly string[]
}

/** The lines of a blob, each a JSON: what the run was asked, a release each, how many there are. */
export function* blobLines({ header, entries, failures, notes }: Blob): Generator<string> {
  yield `${JSON.stringify({ format: MAGIC, ...header })}\n`
  for (const { head, hash, onlyNamed, findings, source } of entries) {
    const text = findings.length > 0 ? textOf(source) : ''
    const found = findings.length > 0 && { findings: findingsText(findings), text }
    yield `${JSON.stringify({ head, hash, ...(onlyNamed && { onlyNamed }), ...found })}\n`
  }
  yield `${JSON.stringify({ releases: entries.length, failures, notes })}\n`
}

/** Reads what {@link blobLines} wrote. Throws an Error that says what is wrong with anything else. */
export function parseBlob(bytes: Buffer): Blob {
  const lines = linesOf(bytes)
  const header = headerSchema.safeParse(toJson(lines.next().value ?? ''))
  if (!header.success) throw new Error('not the report of a shard')
  const entries: Blob['entries'][number][] = []
  for (const line of lines) {
    const json = toJson(line)
    const end = endSchema.safeParse(json)
    if (end.success && end.data.releases === entries.length)
      return { header: header.data, entries, ...end.data }
    const { data } = lineSchema.safeParse(json)
    if (!data) break
    const { findings = '', text = '', onlyNamed = false } = data
    entries.push({ ...data, onlyNamed, source: text, findings: readFindings(findings) })
  }
  throw new Error('the report of a shard, but not a whole one')
}

/** The lines of a file that may be larger than a string can be. */
function* linesOf(bytes: Buffer): Generator<string, undefined> {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed
    yield bytes.toString('utf8', start, end)
    start = end + 1
  }
  return undefined
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
