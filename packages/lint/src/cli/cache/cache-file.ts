import type { Finding } from '../../finding.ts'
import type { Head } from '../../project.ts'
import { HASH_LENGTH, hashOf, hashOfAll } from './hash.ts'

/**
 * What a file was found to be: `release` by what it holds or by `include`, `named` only because it was
 * named, `other` is passed over, `ignored` is ignored by its config.
 */
export const KINDS = ['release', 'named', 'other', 'ignored'] as const
/** One of them. */
export type Kind = (typeof KINDS)[number]

/** The numbers of an entry: how the file looks, what it was checked with and found to be, its text. */
export const COLUMNS = [
  ...(['mtime', 'ctime', 'inode', 'size', 'key', 'kind', 'day'] as const),
  ...(['pathEnd', 'headEnd', 'end'] as const),
] as const
/** A column for each of them. */
export type Columns = Readonly<Record<(typeof COLUMNS)[number], Float64Array>>

/** An entry of the cache. */
export interface Kept {
  /** From the root of the repository, with `/` between its parts. */
  readonly path: string
  readonly mtime: number
  readonly ctime: number
  readonly inode: number
  readonly size: number
  /** What it was checked with. */
  readonly key: string
  readonly kind: Kind
  /** The first day on which it holds, as the number `20251125`; negative for the only one; 0 for any. */
  readonly day: number
  /** Of its text. */
  readonly hash: string
  /** Undefined for what is no release. */
  readonly head: Head | undefined
  readonly findings: readonly Finding[]
}

/** How a file looks without reading it. */
export type Metadata = Pick<Kept, 'mtime' | 'ctime' | 'inode' | 'size'>

/** What the cache keeps beside the files. */
export interface CacheHeader {
  readonly keys: readonly string[]
  /** By the hash of a config: the register files that it names, null for none. */
  readonly registers: Readonly<Record<string, RegisterGlobs | null>>
  /** By the hash of a run, the latest last: the findings of releases that were checked with the others, as JSON. */
  readonly projects: readonly (readonly [run: string, findings: Readonly<Record<string, string>>])[]
  /** The day when entries of files that are gone were last looked for. */
  readonly swept: string
}

/** Globs of register files, from a folder. */
export interface RegisterGlobs {
  readonly folder: string
  readonly globs: readonly string[]
}

/** A cache as it was read; text is decoded when it is asked for. */
export interface CacheFile extends Columns {
  readonly header: CacheHeader
  readonly length: number
  /** The text of all entries, one after another: path, hash, head, findings. */
  readonly text: Buffer
}

/** A cache that holds nothing. */
export const emptyCache: CacheFile = fromParts(
  { keys: [], registers: {}, projects: [], swept: '' },
  0,
  new Float64Array(),
  Buffer.alloc(0),
)

const MAGIC = 'release-lint cache 1'

/** Reads what {@link encodeCache} wrote; undefined for anything else, whatever it is. */
export function decodeCache(bytes: Buffer): CacheFile | undefined {
  const lineEnd = bytes.indexOf(10)
  const [magic, sum, length, headerSize] = bytes.toString('latin1', 0, lineEnd).split('\t')
  const rest = bytes.subarray(lineEnd + 1)
  if (lineEnd === -1 || magic !== MAGIC || sum !== hashOf(rest)) return undefined
  const numbersStart = Number(headerSize)
  const numbers = new Float64Array(Number(length) * COLUMNS.length)
  const textStart = numbersStart + numbers.byteLength
  new Uint8Array(numbers.buffer).set(rest.subarray(numbersStart, textStart))
  const header = JSON.parse(rest.toString('utf8', 0, numbersStart)) as CacheHeader
  return fromParts(header, Number(length), numbers, rest.subarray(textStart))
}

/** The bytes of a cache: a line with its sum and sizes, the header, the columns, the text. */
export function encodeCache({ header, length, text, ...columns }: CacheFile): readonly Buffer[] {
  const head = Buffer.from(JSON.stringify(header))
  const numbers = COLUMNS.map(name => {
    const { buffer, byteOffset, byteLength } = columns[name]
    return Buffer.from(buffer, byteOffset, byteLength)
  })
  const rest = [head, ...numbers, text]
  return [Buffer.from(`${[MAGIC, hashOfAll(rest), length, head.length].join('\t')}\n`), ...rest]
}

/** A cache of one block of numbers, column after column. */
export function fromParts(
  header: CacheHeader,
  length: number,
  numbers: Float64Array,
  text: Buffer,
): CacheFile {
  const columns = COLUMNS.map((name, place) => [
    name,
    numbers.subarray(place * length, (place + 1) * length),
  ])
  return { header, length, text, ...(Object.fromEntries(columns) as Columns) }
}

/** Where the text of an entry starts. */
export function startOf({ end }: CacheFile, index: number): number {
  return end[index - 1] ?? 0
}

/** The path of an entry. */
export function pathAt(cache: CacheFile, index: number): string {
  return cache.text.toString('utf8', startOf(cache, index), cache.pathEnd[index])
}

/** The key of an entry. */
export function keyAt({ key, header }: CacheFile, index: number): string {
  return header.keys[key[index] ?? 0] ?? ''
}

/** What the file of an entry was found to be. */
export function kindAt({ kind }: CacheFile, index: number): Kind {
  return KINDS[kind[index] ?? 0] ?? 'other'
}

/** The hash of an entry's text. */
export function hashAt({ text, pathEnd }: CacheFile, index: number): string {
  const start = pathEnd[index] ?? 0
  return text.toString('latin1', start, start + HASH_LENGTH)
}

/** The head of an entry, as JSON; empty for what is no release. */
export function headAt({ text, pathEnd, headEnd }: CacheFile, index: number): string {
  return text.toString('utf8', (pathEnd[index] ?? 0) + HASH_LENGTH, headEnd[index])
}

/** The findings of an entry, as JSON; empty for none. */
export function findingsAt({ text, headEnd, end }: CacheFile, index: number): string {
  return text.toString('utf8', headEnd[index], end[index])
}
