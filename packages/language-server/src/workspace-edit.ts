import type { Edit } from 'release-lint'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from './client.ts'
import { toLspRange } from './convert.ts'
import { joinUri, nameOf, parentOf } from './uri.ts'

/** The edit of a document that a client takes: with the version, so that it never meets another text. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  { versionedEdits }: Client,
): WorkspaceEdit {
  const { uri, version } = document
  const own: TextEdit[] = edits.map(({ range, text }) => ({
    range: toLspRange(document, range),
    newText: text,
  }))
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: own }] }
    : { changes: { [uri]: own } }
}

/** The edit that gives the file of a document another name in its folder; undefined where it has no file, or the client cannot. */
export function toRename(
  { uri }: TextDocument,
  name: string,
  { versionedEdits, renamesFiles }: Client,
): WorkspaceEdit | undefined {
  if (!versionedEdits || !renamesFiles || uri.startsWith('untitled:')) return undefined
  if (nameOf(uri) === name) return undefined
  return {
    documentChanges: [{ kind: 'rename', oldUri: uri, newUri: joinUri(parentOf(uri), name) }],
  }
}
