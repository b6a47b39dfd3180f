import type { CodeAction, CodeActionParams, Connection } from 'vscode-languageserver'
import { causeOf, createAnswering } from './answer.ts'
import { capabilitiesFor } from './capabilities.ts'
import { followChanges } from './changes.ts'
import { createServer, type ServeOptions, type Server } from './create-server.ts'
import { provideCodeActions, wantsCodeActions } from './features/code-actions.ts'
import { provideDiagnostics } from './features/diagnostics.ts'

/** Serves the findings of `release-lint`, and help in writing releases, over `connection`. */
export function serve(connection: Connection, options: ServeOptions): void {
  connection.onInitialize(params => {
    const server = createServer(connection, params, options)
    followChanges(server)
    answerRequests(server)
    return { capabilities: capabilitiesFor(server.client), serverInfo: { name: 'release-lint' } }
  })
  connection.listen()
}

/** One line for each feature; what a feature does is in its own file. */
function answerRequests({ connection, client, session, sources }: Server): void {
  const onRelease = createAnswering(connection, session.release)
  connection.languages.diagnostics.on(async (params, token) => {
    try {
      return await provideDiagnostics(params, token, sources)
    } catch (error) {
      if (!token.isCancellationRequested) connection.console.error(causeOf(error))
      throw error
    }
  })
  const codeActions = onRelease<CodeActionParams, CodeAction[]>([], (release, params) =>
    provideCodeActions(release, params, client),
  )
  // Others wait on save for everybody who was asked; so what cannot be answered is not looked into.
  connection.onCodeAction((params, token) =>
    wantsCodeActions(params) ? codeActions(params, token) : [],
  )
}
