import type { Finding } from '../../finding.ts'
import type { Head } from '../../project.ts'
import { HASH_LENGTH, sumOf } from './hash.ts'

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
  ...(['headEnd', 'findingsEnd', 'end'] as const),
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
  /** Its text to the end of the line of the last finding; empty where nothing was found. */
  readonly excerpt: string
}

/** How a file looks without reading it. */
export type Metadata = Pick<Kept, 'mtime' | 'ctime' | 'inode' | 'size'>

/** What the cache keeps beside the files. */
export interface CacheHeader {
  readonly keys: readonly string[]
  /** By the hash of a config: the register files that it names, null for none. */
  readonly registers: Readonly<Record<string, RegisterGlobs | null>>
  /** By the sum of a run, the latest last: the findings of releases that were checked with the others, as JSON. */
  readonly projects: readonly (readonly [run: string, findings: Readonly<Record<string, string>>])[]
  /** The day when entries of files that are gone were last looked for. */
  readonly swept: string
}

/** Globs of register files, from a folder. */
export interface RegisterGlobs {
  readonly folder: string
  readonly globs: readonly string[]
}

/** What the entries of a cache hold beside numbers. */
export interface Texts {
  /** In order. */
  readonly paths: readonly string[]
  /** The hashes of all entries, one after another. */
  readonly hashes: string
  /** The text of all entries, one after another: head, findings, excerpt. Decoded when it is asked for. */
  readonly text: Buffer
}

/** A cache as it was read. */
export interface CacheFile extends Columns, Texts {
  readonly header: CacheHeader
  readonly length: number
}

/** A cache that holds nothing. */
export const emptyCache: CacheFile = fromParts(
  { keys: [], registers: {}, projects: [], swept: '' },
  new Float64Array(),
  { paths: [], hashes: '', text: Buffer.alloc(0) },
)

const MAGIC = 'release-lint cache 4'

/** Reads what {@link encodeCache} wrote; undefined for anything else, whatever it is. */
export function decodeCache(bytes: Buffer): CacheFile | undefined {
  const lineEnd = bytes.indexOf(10)
  const [magic, sum, ...sizes] = bytes.toString('latin1', 0, lineEnd).split('\t')
  const rest = bytes.subarray(lineEnd + 1)
  if (magic !== MAGIC || sum !== sumOf([Buffer.from(sizes.join()), rest])) return undefined
  const [header, columns, paths, hashes, text] = cut(rest, sizes.map(Number))
  if (!header || !columns || !paths || !hashes || !text) return undefined
  const numbers = new Float64Array(columns.length / Float64Array.BYTES_PER_ELEMENT)
  new Uint8Array(numbers.buffer).set(columns)
  return fromParts(JSON.parse(header.toString('utf8')) as CacheHeader, numbers, {
    paths: paths.toString('utf8').split('\0').slice(0, -1),
    hashes: hashes.toString('latin1'),
    text,
  })
}

/** Bytes cut in parts of these sizes, and what is left. */
function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const [first, ...others] = sizes
  return first === undefined
    ? [bytes]
    : [bytes.subarray(0, first), ...cut(bytes.subarray(first), others)]
}

/** The bytes of a cache: a line with its sum and sizes, the header, the columns, then what is text. */
export function encodeCache(cache: CacheFile): readonly Buffer[] {
  const { header, paths, hashes, text } = cache
  const columns = COLUMNS.map(name => {
    const { buffer, byteOffset, byteLength } = cache[name]
    return Buffer.from(buffer, byteOffset, byteLength)
  })
  const parts = [
    Buffer.from(JSON.stringify(header)),
    Buffer.concat(columns),
    Buffer.from(paths.map(path => `${path}\0`).join('')),
    Buffer.from(hashes, 'latin1'),
  ]
  const sizes = parts.map(({ length }) => length)
  const sum = sumOf([Buffer.from(sizes.join()), ...parts, text])
  return [Buffer.from(`${[MAGIC, sum, ...sizes].join('\t')}\n`), ...parts, text]
}

/** A cache of one block of numbers, column after column. */
export function fromParts(header: CacheHeader, numbers: Float64Array, texts: Texts): CacheFile {
  const length = numbers.length / COLUMNS.length
  const columns = COLUMNS.map((name, place) => [
    name,
    numbers.subarray(place * length, (place + 1) * length),
  ])
  return { header, length, ...texts, ...(Object.fromEntries(columns) as Columns) }
}

/** Where the text of an entry starts. */
export function startOf({ end }: CacheFile, index: number): number {
  return end[index - 1] ?? 0
}

/** The path of an entry. */
export function pathAt(cache: CacheFile, index: number): string {
  return cache.paths[index] ?? ''
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
export function hashAt({ hashes }: CacheFile, index: number): string {
  return hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH)
}

/** The head of an entry, as JSON; empty for what is no release. */
export function headAt(cache: CacheFile, index: number): string {
  return cache.text.toString('utf8', startOf(cache, index), cache.headEnd[index])
}

/** Whether something was found in an entry. */
export function hasFindingsAt({ headEnd, findingsEnd }: CacheFile, index: number): boolean {
  return headEnd[index] !== findingsEnd[index]
}

/** The findings of an entry, as JSON; empty for none. */
export function findingsAt({ text, headEnd, findingsEnd }: CacheFile, index: number): string {
  return text.toString('utf8', headEnd[index], findingsEnd[index])
}

/** The excerpt of an entry, in UTF-8. */
export function excerptAt({ text, findingsEnd, end }: CacheFile, index: number): Uint8Array {
  return text.subarray(findingsEnd[index], end[index])
}
