import { resolve } from 'node:path'
import { BLOB, FORMATS, type Format, LOG_FORMATS } from '../reporters/formats.ts'
import { usageError } from './errors.ts'
import { oneOf } from './one-of.ts'
import { blobFile } from './shard/blob-file.ts'
import type { Shard } from './shard/shard.ts'

const STANDARD_OUTPUT = '-'

/** A format, and the file that takes it; undefined for standard output. */
export interface ReportOutput {
  readonly format: Format
  readonly file: string | undefined
}

/** Where the reports of a run go, and the report of its shard. */
export interface Outputs {
  readonly outputs: readonly ReportOutput[]
  /** The file of the report that `merge-reports` reads. */
  readonly blob: string | undefined
}

/** Reads what `--format` and `--output-file` ask for; the report of a shard has a file of its own. Throws a UsageError. */
export function parseOutputs(
  formats: readonly string[] = ['pretty'],
  outputFile?: string,
  shard?: Shard,
): Outputs {
  if (outputFile === '') throw usageError('--output-file needs a file')
  const given = formats.map(toOutput)
  const free = given.filter(({ file }) => file === undefined)
  if (outputFile !== undefined && free.length !== 1)
    throw usageError(
      '--output-file takes one report; write `--format NAME:FILE` for each of several',
    )
  const outputs = given.map(({ format, file = outputFile }) => ({
    format,
    file: file === STANDARD_OUTPUT ? undefined : file,
  }))
  const shown = outputs.filter(({ format, file }) => file === undefined && format !== BLOB)
  const other = shown.find(({ format }) => !LOG_FORMATS.has(format))
  if (shown.length > 1 && other)
    throw usageError(
      `Standard output takes ${other.format} alone; write \`--format ${other.format}:FILE\``,
    )
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw usageError(`${twice}: two reports cannot go to one file`)
  const blobs = outputs.filter(({ format }) => format === BLOB)
  if (blobs.length > 1) throw usageError('A shard has one report; write `--format blob` once')
  if ((blobs.length === 0) !== (shard === undefined))
    throw usageError('Use --shard with --format blob, which merge-reports reads')
  return {
    outputs: outputs.filter((output): output is ReportOutput => output.format !== BLOB),
    blob: shard && (blobs[0]?.file ?? blobFile(shard)),
  }
}

interface AnyOutput {
  readonly format: Format | typeof BLOB
  readonly file: string | undefined
}

function toOutput(given: string): AnyOutput {
  const colon = given.indexOf(':')
  const format = oneOf('format', colon === -1 ? given : given.slice(0, colon), [...FORMATS, BLOB])
  if (colon === -1) return { format, file: undefined }
  const file = given.slice(colon + 1)
  if (file === '') throw usageError(`--format ${given} needs a file after the colon`)
  return { format, file }
}
