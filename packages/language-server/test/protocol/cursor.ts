import type { Position, TextDocumentPositionParams } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { TestClient } from '../harness/client.ts'

const CURSOR = '‸'

/** Opens a text whose cursor is written `‸`; gives the place of the cursor. */
export async function openAt(
  client: TestClient,
  uri: string,
  marked: string,
): Promise<TextDocumentPositionParams> {
  await client.open(uri, marked.replace(CURSOR, ''))
  return { textDocument: { uri }, position: positionIn(marked) }
}

/** The place of the cursor. */
export function positionIn(marked: string): Position {
  return TextDocument.create('', '', 0, marked).positionAt(marked.indexOf(CURSOR))
}
