import type { CodeAction } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** The text of a document after a code action that edits it alone. */
export function applied(text: string, { edit }: Pick<CodeAction, 'edit'>): string {
  const [change] = edit?.documentChanges ?? []
  if (!change || !('edits' in change)) throw new Error('no edit of a document')
  const edits = change.edits.flatMap(found => ('newText' in found ? [found] : []))
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits)
}
