import { type Connection, DiagnosticSeverity } from 'vscode-languageserver'
import type { FileProblem } from '../file-problem.ts'

/**
 * Shows what is wrong with configs and register files, and takes it back when it is mended.
 *
 * Nobody pulls for these files, so they are pushed to every client.
 */
export function createProblemPublisher(
  connection: Connection,
): (problems: readonly FileProblem[]) => void {
  let published = new Map<string, string>()
  return problems => {
    const next = new Map(problems.map(problem => [problem.uri, JSON.stringify(problem)]))
    for (const { uri, range, message } of problems) {
      if (published.get(uri) === next.get(uri)) continue
      const severity = DiagnosticSeverity.Error
      const diagnostic = { range, message, severity, source: 'release-lint', code: 'config' }
      void connection.sendDiagnostics({ uri, diagnostics: [diagnostic] })
    }
    for (const uri of published.keys()) {
      if (!next.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] })
    }
    published = next
  }
}
