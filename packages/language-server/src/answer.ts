import type { CancellationToken, Connection, TextDocumentIdentifier } from 'vscode-languageserver'
import type { OpenDocument } from './open-document.ts'
import type { CheckedRelease } from './open-release.ts'
import type { Session } from './session.ts'

/** The parameters of a request about one document. */
interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier
}

/** Answers a request about a document. */
type Handler<Params, Answer> = (params: Params, token: CancellationToken) => Promise<Answer>

/**
 * Makes a handler of requests about documents that `accepts` takes, releases when it is not given.
 *
 * It gives `nothing` for others; a crash is logged, and gives `nothing` as well.
 */
export type Answering = <Params extends DocumentParams, Answer>(
  nothing: Answer,
  provide: (
    release: CheckedRelease,
    params: Params,
    document: OpenDocument,
  ) => Answer | Promise<Answer>,
  accepts?: (document: OpenDocument) => boolean,
) => Handler<Params, Answer>

/** Creates handlers that ask the session for the document of a request, as it is now. */
export function createAnswering(connection: Connection, open: Session['open']): Answering {
  return (nothing, provide, accepts = ({ isRelease }) => isRelease) =>
    async (params, token) => {
      try {
        const document = await open(params.textDocument.uri)
        if (!document || !accepts(document) || token.isCancellationRequested) return nothing
        return await provide(document.release, params, document)
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
