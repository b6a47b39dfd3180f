import type { Config, ConfigText, KeyPath } from 'release-lint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toLspRange } from './convert.ts'
import type { FileProblem } from './file-problem.ts'

/** A config that was read from a file, with its text. */
export interface ConfigSource {
  readonly file: string
  readonly text: string
  readonly folder: string
  readonly read: ConfigText
  readonly config: Config
}

/** Something wrong with what a key of a config says, shown at the key. */
export function problemAtKey(
  { file, text, read }: ConfigSource,
  key: KeyPath,
  message: string,
): FileProblem {
  const document = TextDocument.create(file, '', 0, text.replace(/^\uFEFF/, ''))
  const range = read.rangeOf(key) ?? { start: 0, end: 0 }
  return { uri: file, range: toLspRange(document, range), message }
}
