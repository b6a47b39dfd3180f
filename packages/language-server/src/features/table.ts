import type { CodeAction, CodeActionParams, ServerCapabilities } from 'vscode-languageserver'
import { type Answering, causeOf } from '../answer.ts'
import type { Client } from '../client.ts'
import { toRange } from '../convert.ts'
import type { Server } from '../create-server.ts'
import { completesAt } from '../draft.ts'
import { CODE_ACTION_KINDS, provideCodeActions, wantsCodeActions } from './code-actions.ts'
import { completionOptions } from './completion/options.ts'
import { COMPLETION_TRIGGERS, provideCompletion } from './completion/provide.ts'
import { registerOf, resolveCompletion } from './completion/resolve.ts'
import { provideDefinition } from './definition.ts'
import { provideDiagnostics } from './diagnostics.ts'
import { provideDocumentLinks } from './document-links.ts'
import { provideDocumentSymbols } from './document-symbols.ts'
import { provideFolding } from './folding.ts'
import { serveExtension } from './for-extension.ts'
import { provideHover } from './hover.ts'
import { provideInlayHints } from './inlay-hints.ts'
import { provideReferences } from './references.ts'
import { provideWorkspaceSymbols } from './workspace-symbols.ts'

/** Something that the server can be asked for. */
interface Feature {
  /** How the server tells of it. */
  capabilities(client: Client): ServerCapabilities
  /** Answers the requests for it. */
  serve(server: Server, onRelease: Answering): void
}

const diagnostics: Feature = {
  capabilities: ({ pulls }) =>
    pulls
      ? {
          diagnosticProvider: {
            identifier: 'release-lint',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {},
  serve({ connection, sources }) {
    connection.languages.diagnostics.on(async (params, token) => {
      try {
        return await provideDiagnostics(params, token, sources)
      } catch (error) {
        if (!token.isCancellationRequested) connection.console.error(causeOf(error))
        throw error
      }
    })
  },
}

const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS } }),
  serve({ connection, client }, onRelease) {
    const answer = onRelease<CodeActionParams, CodeAction[]>([], (release, params) =>
      provideCodeActions(release, params, client),
    )
    // Others wait on save for everybody who was asked; so what cannot be answered is not looked into.
    connection.onCodeAction((params, token) =>
      wantsCodeActions(params) ? answer(params, token) : [],
    )
  },
}

const completion: Feature = {
  capabilities: () => ({
    completionProvider: { triggerCharacters: COMPLETION_TRIGGERS, resolveProvider: true },
  }),
  serve({ connection, client, index, session }, onRelease) {
    connection.onCompletion(
      onRelease(
        null,
        (release, { position, context }, document) => {
          const offset = release.document.offsetAt(position)
          if (!completesAt(document, offset)) return null
          return provideCompletion(
            release,
            offset,
            completionOptions(release, context, client, index.now),
          )
        },
        () => true,
      ),
    )
    connection.onCompletionResolve(async item => {
      const register = await registerOf(item, session)
      return resolveCompletion(item, () => register)
    })
  },
}

const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  serve({ connection, index }, onRelease) {
    connection.onHover(
      onRelease(null, (release, { position }) =>
        provideHover(release, release.document.offsetAt(position), {
          facts: release.facts,
          withSlug: slug => index.now.withSlug(slug),
        }),
      ),
    )
  },
}

const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  serve({ connection }, onRelease) {
    connection.languages.inlayHint.on(
      onRelease([], (release, { range }, { settings }) =>
        settings.inlayHints.enabled
          ? provideInlayHints(release, toRange(release.document, range))
          : [],
      ),
    )
  },
}

const outline: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true }),
  serve({ connection }, onRelease) {
    connection.onDocumentSymbol(onRelease([], provideDocumentSymbols))
    connection.onFoldingRanges(onRelease([], provideFolding))
  },
}

const navigation: Feature = {
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
  }),
  serve({ connection, index }, onRelease) {
    connection.onDefinition(
      onRelease([], (release, { position }) => {
        const { document, facts } = release
        return provideDefinition(release, document.offsetAt(position), { facts, index: index.now })
      }),
    )
    connection.onReferences(
      onRelease([], async (release, { position }) => {
        const { document, facts } = release
        await index.start()
        return provideReferences(release, document.offsetAt(position), { facts, index: index.now })
      }),
    )
    connection.onDocumentLinks(onRelease([], release => provideDocumentLinks(release, index.now)))
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      await index.start()
      return token.isCancellationRequested ? [] : provideWorkspaceSymbols(query, index.now)
    })
  },
}

const extension: Feature = { capabilities: () => ({}), serve: serveExtension }

/** Everything that the server can be asked for; what each does is in its own file. */
export const FEATURES: readonly Feature[] = [
  diagnostics,
  codeActions,
  completion,
  hover,
  inlayHints,
  outline,
  navigation,
  extension,
]
