import type { Finding } from '../finding.ts'
import { textOf } from '../reporters/report.ts'
import { fromStored, type StoredFinding, toStored } from './cache/findings-text.ts'
import type { Batch } from './check-batch.ts'
import type { Entry, Passed } from './check-file.ts'
import type { FoundFile } from './files.ts'

/** What was found in some files, as little as it can be: for other threads, and to be kept. */
export interface PackedBatch extends Pick<Batch, 'failures' | 'times'> {
  /** JSON of rows. */
  readonly entries: string
  /** The texts of the entries, one after another, in UTF-8. */
  readonly texts: Uint8Array<ArrayBuffer>
  readonly passed: readonly (readonly [file: number, kind: Passed['kind'], hash: string])[]
}

type Row = readonly [
  file: number,
  textEnd: number,
  findings: readonly StoredFinding[],
  rest: Pick<Entry, 'fixed' | 'head' | 'hash' | 'onlyNamed'>,
]

/** Packs what was found in some files. */
export function packBatch(batch: Batch, files: readonly FoundFile[]): PackedBatch {
  const places = new Map(files.map(({ path }, place) => [path, place]))
  const place = ({ path }: { path: string }): number => places.get(path) ?? 0
  const texts = batch.entries.map(({ source }) => textOf(source))
  let end = 0
  const rows = batch.entries.map((entry, index): Row => {
    const { fixed, head, hash, onlyNamed, findings } = entry
    end += Buffer.byteLength(texts[index] ?? '')
    return [place(entry), end, toStored(findings), { fixed, head, hash, onlyNamed }]
  })
  return {
    entries: JSON.stringify(rows),
    texts: new TextEncoder().encode(texts.join('')),
    passed: batch.passed.map(passed => [place(passed), passed.kind, passed.hash]),
    failures: batch.failures,
    ...(batch.times && { times: batch.times }),
  }
}

const NO_FINDINGS: readonly Finding[] = []
const NO_LINKS: readonly string[] = []

/**
 * Unpacks what was found in the same files.
 *
 * Nothing in it holds on to the text of a release, as what is cut out of a text does; texts stay in UTF-8.
 */
export function unpackBatch(
  { entries, texts, passed, ...rest }: PackedBatch,
  files: readonly FoundFile[],
): Batch {
  const pathOf = (file: number): string => files[file]?.path ?? ''
  let start = 0
  const unpack = ([file, end, findings, { fixed, head, hash, onlyNamed }]: Row): Entry => {
    const source = texts.subarray(start, end)
    start = end
    return {
      path: pathOf(file),
      findings: findings.length === 0 ? NO_FINDINGS : fromStored(findings),
      fixed,
      head: head.links.length === 0 ? { ...head, links: NO_LINKS } : head,
      hash,
      onlyNamed,
      // An array for each file that has none would take more than its findings.
      source: source.length === 0 ? '' : source,
    }
  }
  return {
    ...rest,
    entries: (JSON.parse(entries) as Row[]).map(unpack),
    passed: passed.map(([file, kind, hash]) => ({ path: pathOf(file), kind, hash })),
  }
}
