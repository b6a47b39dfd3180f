import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  ArtifactLocation,
  Invocation,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
} from 'sarif'
import type { Finding, Fix, Severity } from '../finding.ts'
import { fingerprintsOf } from '../fingerprint.ts'
import { type Rule, ruleUrl } from '../rule.ts'
import { rules } from '../rules/registry.ts'
import { jsonList } from './json-list.ts'
import { createPlaces } from './place.ts'
import { type CheckedFile, pathInRepository, type Report, textOf } from './report.ts'

const ROOT = '%SRCROOT%'
const RESULTS_INDENT = ' '.repeat(6)
const FINGERPRINT = 'releaseLint/v1'
const HOME = 'https://github.com/release-lint/release-lint'
const LEVELS = { error: 'error', warn: 'warning' } as const satisfies Record<Severity, string>

const indexOf = new Map(rules.map(({ id }, index) => [id, index]))

/** SARIF 2.1.0, which GitHub code scanning and many viewers read. */
export function* sarif(report: Report): Generator<string> {
  const version = report.version()
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'release-lint',
            version,
            semanticVersion: version,
            informationUri: HOME,
            rules: rules.map(toDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { uri: `${pathToFileURL(report.root).href}/` } },
        invocations: [invocationOf(report)],
        results: [],
      },
    ],
  }
  const text = JSON.stringify(log, null, 2)
  const place = text.lastIndexOf('[]')
  yield text.slice(0, place)
  yield* jsonList(resultsOf(report), RESULTS_INDENT)
  yield `${text.slice(place + 2)}\n`
}

function toDescriptor({ id, summary, severity, preset }: Rule): ReportingDescriptor {
  const text = `${summary}.`
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: {
      text: `${text} ${ruleUrl(id)}`,
      markdown: `${text} [Why, with examples](${ruleUrl(id)})`,
    },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: LEVELS[severity], enabled: preset === 'recommended' },
  }
}

function invocationOf({ files, failures }: Report): Invocation {
  const crashes = files.flatMap(({ findings }) => findings.filter(({ crash }) => crash))
  const notifications = failures.map(text => ({ level: 'error' as const, message: { text } }))
  return {
    executionSuccessful: crashes.length + failures.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  }
}

function* resultsOf(report: Report): Generator<Result> {
  for (const file of report.files) yield* resultsIn(file, report)
}

/** The results of a file; those of the baseline too, since what is left out is an alert that has been closed. */
function resultsIn({ path, source, findings, suppressed }: CheckedFile, report: Report): Result[] {
  const all = [...findings, ...(suppressed ?? [])]
  if (all.length === 0) return []
  const known = new Set(suppressed)
  const text = textOf(source)
  const regionOf = createRegions(text)
  const location = locationOf(path, report.root)
  const here = (range: Finding['range']): PhysicalLocation => ({
    artifactLocation: location,
    region: regionOf(range),
  })
  const prints = fingerprintsOf(text, all)
  return all.map((finding, index) => {
    const fixes = finding.fixes.filter(({ edits }) => edits.length > 0)
    return {
      ...about(finding),
      ...elsewhere(finding, here, report),
      locations: [{ physicalLocation: here(finding.range) }],
      partialFingerprints: { [FINGERPRINT]: prints[index] ?? '' },
      ...(fixes.length > 0 && { fixes: fixes.map(fix => toFix(fix, location, regionOf)) }),
      ...(suppressed && { baselineState: known.has(finding) ? 'unchanged' : 'new' }),
      ...(known.has(finding) && { suppressions: [{ kind: 'external', status: 'accepted' }] }),
    }
  })
}

function about({
  ruleId,
  severity,
  message,
  note,
}: Finding): Pick<Result, 'ruleId' | 'ruleIndex' | 'level' | 'message'> {
  return {
    ruleId,
    ruleIndex: indexOf.get(ruleId) ?? -1,
    level: LEVELS[severity],
    message: { text: note === undefined ? plain(message) : `${plain(message)}\n${plain(note)}` },
  }
}

function elsewhere(
  { related = [] }: Finding,
  here: (range: Finding['range']) => PhysicalLocation,
  { cwd, root }: Report,
): Pick<Result, 'relatedLocations'> {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map(({ path, range, message }, id) => ({
      id,
      message: { text: plain(message) },
      physicalLocation:
        path === undefined
          ? here(range)
          : { artifactLocation: locationOf(resolve(cwd, path), root) },
    })),
  }
}

/** A message in which nothing is read as a link. */
function plain(text: string): string {
  return text.replaceAll('](', '] (')
}

function toFix(
  { title, edits }: Fix,
  artifactLocation: ArtifactLocation,
  regionOf: (range: Finding['range']) => Region,
): SarifFix {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }))
  return {
    description: { text: plain(title) },
    artifactChanges: [{ artifactLocation, replacements }],
  }
}

function createRegions(text: string): (range: Finding['range']) => Region {
  const places = createPlaces(text)
  return range => {
    const [start, end] = [places(range.start), places(range.end)]
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    }
  }
}

function locationOf(path: string, root: string): ArtifactLocation {
  const name = pathInRepository(path, root)
  if (name.startsWith('../')) return { uri: pathToFileURL(path).href }
  return { uri: name.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT }
}
