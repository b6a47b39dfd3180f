import type { Finding, Related } from 'release-lint'
import {
  type CancellationToken,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Location,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { toDiagnostic, toLspRange } from '../convert.ts'
import type { DiagnosticData } from '../diagnostic-data.ts'
import type { CheckedRelease } from '../open-release.ts'
import { placeOf } from '../place.ts'
import type { Session } from '../session.ts'
import { joinUri } from '../uri.ts'
import type { IndexLookups } from '../workspace/index-types.ts'
import { locationOf } from '../workspace/location.ts'

/** What diagnostics are made with. */
export interface DiagnosticSources {
  readonly session: Session
  readonly client: Client
  readonly folders: () => readonly string[]
  /** What is known of another release. */
  readonly headOf: IndexLookups['headOf']
  /** Told when the diagnostics of a release are on their way. */
  readonly onSent: () => void
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
  if (items) {
    sources.onSent()
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
  }
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
  return findings.map((finding, index) => {
    const related = relatedOf(release, finding, sources)
    const data: DiagnosticData = { resultId: release.resultId, finding: index }
    return { ...withoutUnknown(toDiagnostic(release.document, finding, related), sources), data }
  })
}

function withoutUnknown(
  { tags, ...diagnostic }: Diagnostic,
  { client }: DiagnosticSources,
): Diagnostic {
  return tags && client.diagnosticTags ? { ...diagnostic, tags } : diagnostic
}

/** What a finding contradicts in the release, and the titles of other releases that it is about. */
function relatedOf(
  { document }: CheckedRelease,
  { related = [] }: Finding,
  { client, folders, headOf }: DiagnosticSources,
): DiagnosticRelatedInformation[] {
  const { uri } = document
  const { folder } = placeOf(uri, folders())
  const locate = ({ path, range }: Related): Location | undefined => {
    if (path === undefined) return { uri, range: toLspRange(document, range) }
    const head = folder === undefined ? undefined : headOf(joinUri(folder, path))
    return head && locationOf(head, head.titleLine)
  }
  if (!client.relatedInformation) return []
  return related.flatMap(other => {
    const location = locate(other)
    return location ? [{ location, message: other.message }] : []
  })
}
