import type { InitializeParams } from 'vscode-languageserver'
import { toUri } from './uri.ts'

/** What the client can do, as far as the server asks. */
export interface Client {
  /** Pulls diagnostics; one that does not is pushed them. */
  readonly pulls: boolean
  /** Pulls again when it is told that what it has is old. */
  readonly refreshes: boolean
  readonly relatedInformation: boolean
  readonly diagnosticTags: boolean
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean
  /** Tells when its settings change, once asked to. */
  readonly configurationChanges: boolean
  /** Watches files that the server names. */
  readonly watches: boolean
  readonly watchesRelative: boolean
  readonly folderChanges: boolean
  /** Takes edits with document versions. */
  readonly versionedEdits: boolean
  readonly renamesFiles: boolean
  readonly refreshesInlayHints: boolean
  readonly showsProgress: boolean
  /** Places the cursor inside what it inserts. */
  readonly snippets: boolean
  /** Is our extension: knows the commands of VS Code, and is told when the status changes. */
  readonly vscode: boolean
}

/** What the client says of itself. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities
  const options = initializationOptions as { readonly vscode?: unknown } | undefined
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      (textDocument?.diagnostic?.relatedInformation ??
        textDocument?.publishDiagnostics?.relatedInformation) === true,
    diagnosticTags:
      (textDocument?.diagnostic?.tagSupport ?? textDocument?.publishDiagnostics?.tagSupport) !==
      undefined,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesRelative: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    folderChanges: workspace?.workspaceFolders === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    renamesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    vscode: options?.vscode === true,
  }
}

/** The folders that the client has open. */
export function readFolders({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => toUri(uri))
  return rootUri ? [toUri(rootUri)] : []
}
