import type { Range } from 'vscode-languageserver'

/** Something wrong with a config, a register file or a baseline. */
export interface FileProblem {
  readonly uri: string
  readonly range: Range
  readonly message: string
}

/** A problem of a whole file, shown at its top. */
export function atTop(uri: string, message: string): FileProblem {
  const top = { line: 0, character: 0 }
  return { uri, range: { start: top, end: top }, message }
}
