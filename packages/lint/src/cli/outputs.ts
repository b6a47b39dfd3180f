import { resolve } from 'node:path'
import { FORMATS, type Format } from '../reporters/formats.ts'
import { usageError } from './errors.ts'
import { oneOf } from './one-of.ts'

/** A format, and the file that takes it; undefined for standard output. */
export interface ReportOutput {
  readonly format: Format
  readonly file: string | undefined
}

/** Reads what `--format` and `--output-file` ask for. Throws a UsageError. */
export function parseOutputs(
  formats: readonly string[] = ['pretty'],
  outputFile?: string,
): readonly ReportOutput[] {
  const given = formats.map(toOutput)
  const free = given.filter(({ file }) => file === undefined)
  if (outputFile !== undefined && free.length !== 1)
    throw usageError(
      '--output-file takes one report; write `--format NAME:FILE` for each of several',
    )
  const outputs = given.map(({ format, file = outputFile }) => ({ format, file }))
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw usageError(`${twice}: two reports cannot go to one file`)
  return outputs
}

function toOutput(given: string): ReportOutput {
  const colon = given.indexOf(':')
  const format = oneOf('format', colon === -1 ? given : given.slice(0, colon), FORMATS)
  if (colon === -1) return { format, file: undefined }
  const file = given.slice(colon + 1)
  if (file === '') throw usageError(`--format ${given} needs a file after the colon`)
  return { format, file }
}
