import type { Range } from 'vscode-languageserver'

/** Something wrong with a config or a register file. */
export interface FileProblem {
  readonly uri: string
  readonly range: Range
  readonly message: string
}
