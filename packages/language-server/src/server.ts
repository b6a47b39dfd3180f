import { defaultRegister, isRelease, parseRelease } from '@release-lint/schema'
import { activeRules, lintText, type Parse } from 'release-lint'
import { type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toDiagnostic } from './convert.ts'

/** Serves the linter's findings for open releases over `connection`; `parse` reads the Markdown. */
export function serve(connection: Connection, parse: Parse): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(() => ({
    capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental },
    serverInfo: { name: 'release-lint' },
  }))
  documents.onDidChangeContent(({ document }) => {
    const diagnostics = diagnose(document, parse)
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics })
  })
  documents.onDidClose(({ document }) => {
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
  })
  documents.listen(connection)
  connection.listen()
}

function diagnose(document: TextDocument, parse: Parse): ReturnType<typeof toDiagnostic>[] {
  const text = document.getText()
  if (!isRelease(parseRelease(text))) return []
  const context = { parse, register: defaultRegister(), rules: activeRules({}) }
  return lintText(text, context).findings.map(finding => toDiagnostic(document, finding))
}
