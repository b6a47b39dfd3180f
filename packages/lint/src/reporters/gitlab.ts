import { digest, fingerprintsOf } from '../fingerprint.ts'
import { jsonList } from './json-list.ts'
import { createPlaces } from './place.ts'
import { type CheckedFile, pathInRepository, type Report, textOf, withFindings } from './report.ts'

/** The code quality report of GitLab, which compares the fingerprints of two branches. */
export function* gitlab({ files, root }: Report): Generator<string> {
  yield* jsonList(issuesOf(files, root))
  yield '\n'
}

function* issuesOf(files: readonly CheckedFile[], root: string): Generator<object> {
  for (const file of withFindings(files)) yield* toIssues(file, root)
}

function toIssues({ path: absolute, source, findings }: CheckedFile, root: string): object[] {
  const path = pathInRepository(absolute, root)
  const text = textOf(source)
  const places = createPlaces(text)
  const prints = fingerprintsOf(text, findings)
  return findings.map(({ ruleId, severity, message, note, range, url, crash }, index) => ({
    type: 'issue',
    check_name: ruleId,
    description: message,
    content: { body: [note, url].filter(Boolean).join('\n\n') },
    categories: ['Style'],
    severity: crash ? 'blocker' : severity === 'error' ? 'major' : 'minor',
    // GitLab shows one of several issues with one fingerprint, in whatever file they are.
    fingerprint: digest([path, prints[index] ?? '']),
    location: {
      path,
      lines: { begin: places(range.start).line, end: places(range.end).line },
    },
  }))
}
