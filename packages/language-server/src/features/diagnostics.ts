import type { Finding, Related } from 'release-lint'
import {
  type CancellationToken,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from '../client.ts'
import { toDiagnostic, toLspRange } from '../convert.ts'
import type { DiagnosticData } from '../diagnostic-data.ts'
import type { CheckedRelease } from '../open-release.ts'
import { placeOf } from '../place.ts'
import type { Session } from '../session.ts'
import { joinUri } from '../uri.ts'

/** What diagnostics are made with. */
export interface DiagnosticSources {
  readonly session: Session
  readonly client: Client
  readonly folders: () => readonly string[]
  /** The text of a file, as it is open or on disk. */
  readonly readText: (uri: string) => Promise<string | undefined>
}

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

/** Answers a client that pulls. Throws `ServerCancelled` when the request was, never an empty report. */
export async function provideDiagnostics(
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
  sources: DiagnosticSources,
): Promise<DocumentDiagnosticReport> {
  const shown = await sources.session.shown(textDocument.uri)
  if (!shown?.isRelease) return NOTHING
  const { resultId } = shown.release
  if (resultId === previousResultId)
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  const items = await diagnosticsOf(shown.release, sources, () => token.isCancellationRequested)
  if (items) return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
  // VS Code cancels a pull to make a newer one, which it forgets when it is told not to try again.
  const data: DiagnosticServerCancellationData = { retriggerRequest: true }
  throw new ResponseError(LSPErrorCodes.ServerCancelled, 'Cancelled', data)
}

/** The diagnostics of a release; undefined once `isStale` says so. */
export async function diagnosticsOf(
  release: CheckedRelease,
  sources: DiagnosticSources,
  isStale: () => boolean,
): Promise<Diagnostic[] | undefined> {
  const findings = await release.check(isStale)
  if (!findings) return undefined
  const found = findings.map(async (finding, index) => {
    const related = await relatedOf(release, finding, sources)
    const data: DiagnosticData = { resultId: release.resultId, finding: index }
    return { ...withoutUnknown(toDiagnostic(release.document, finding, related), sources), data }
  })
  return Promise.all(found)
}

function withoutUnknown(
  { tags, ...diagnostic }: Diagnostic,
  { client }: DiagnosticSources,
): Diagnostic {
  return tags && client.diagnosticTags ? { ...diagnostic, tags } : diagnostic
}

async function relatedOf(
  { document }: CheckedRelease,
  { related = [] }: Finding,
  { client, folders, readText }: DiagnosticSources,
): Promise<DiagnosticRelatedInformation[]> {
  const { folder } = placeOf(document.uri, folders())
  if (!client.relatedInformation || folder === undefined) return []
  const located = related.map(async ({ path, range, message }: Related) => {
    const uri = joinUri(folder, path)
    const text = await readText(uri)
    if (text === undefined) return []
    const other = TextDocument.create(uri, 'markdown', 0, text)
    return [{ location: { uri, range: toLspRange(other, range) }, message }]
  })
  return (await Promise.all(located)).flat()
}
