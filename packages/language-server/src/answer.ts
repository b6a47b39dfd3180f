import type { CancellationToken, Connection, TextDocumentIdentifier } from 'vscode-languageserver'
import type { CheckedRelease } from './open-release.ts'
import type { Session } from './session.ts'

/** The parameters of a request about one document. */
interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier
}

/** Answers a request about a document. */
type Handler<Params, Answer> = (params: Params, token: CancellationToken) => Promise<Answer>

/**
 * Makes a handler of requests about releases: it gives `nothing` for what is no release; a crash is
 * logged, and gives `nothing` as well.
 */
export type Answering = <Params extends DocumentParams, Answer>(
  nothing: Answer,
  provide: (release: CheckedRelease, params: Params) => Answer | Promise<Answer>,
) => Handler<Params, Answer>

/** Creates handlers that ask the session for the release of a request, as it is now. */
export function createAnswering(connection: Connection, find: Session['release']): Answering {
  return (nothing, provide) => async (params, token) => {
    try {
      const release = await find(params.textDocument.uri)
      if (!release || token.isCancellationRequested) return nothing
      return await provide(release, params)
    } catch (error) {
      connection.console.error(causeOf(error))
      return nothing
    }
  }
}

/** What a log says of an error: where it happened, as far as that is known. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
