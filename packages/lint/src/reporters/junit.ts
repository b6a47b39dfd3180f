import { hostname } from 'node:os'
import type { Finding } from '../finding.ts'
import { escapeAttribute, escapeText } from './escape.ts'
import { placesOf } from './place.ts'
import { type CheckedFile, pathInRepository, type Report } from './report.ts'

/** JUnit XML: a suite for each release, a failed test for each finding, a passed one where there is none. */
export function* junit(report: Report): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
  let id = 0
  for (const suite of suitesOf(report)) yield `${toSuite(suite, id++, report).join('\n')}\n`
  yield '</testsuites>\n'
}

function* suitesOf({ files, failures, root }: Report): Generator<Suite> {
  for (const file of files) yield { name: pathInRepository(file.path, root), tests: testsOf(file) }
  if (failures.length > 0) yield { name: 'release-lint', tests: failures.map(failureTest) }
}

type Outcome = 'passed' | 'failure' | 'error'

interface Test {
  readonly name: string
  readonly outcome: Outcome
  /** What kind of failure it is. */
  readonly type?: string
  readonly message?: string
  readonly details?: string
}

interface Suite {
  readonly name: string
  readonly tests: readonly Test[]
}

function testsOf(file: CheckedFile): Test[] {
  if (file.findings.length === 0) return [{ name: 'release-lint', outcome: 'passed' }]
  const places = placesOf(file)
  return file.findings.map(finding => {
    const { line, column } = places(finding.range.start)
    return toTest(finding, `${line}:${column}`)
  })
}

function toTest({ ruleId, severity, message, note, url, crash }: Finding, place: string): Test {
  return {
    name: `${ruleId} ${place}`,
    outcome: crash ? 'error' : 'failure',
    type: severity === 'error' ? 'error' : 'warning',
    message,
    details: [place, message, note, url].filter(Boolean).join('\n'),
  }
}

function failureTest(failure: string): Test {
  return { name: failure, outcome: 'error', type: 'error', message: failure, details: failure }
}

function toSuite({ name, tests }: Suite, id: number, { started, version }: Report): string[] {
  const number = (outcome: Outcome): number => tests.filter(test => test.outcome === outcome).length
  const attributes = attributesOf({
    name,
    package: name,
    id: `${id}`,
    tests: `${tests.length}`,
    failures: `${number('failure')}`,
    errors: `${number('error')}`,
    time: '0',
    timestamp: started.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length),
    hostname: hostname() || 'localhost',
  })
  return [
    `<testsuite ${attributes}>`,
    `<properties><property ${attributesOf({ name: 'release-lint', value: version() })}/></properties>`,
    ...tests.map(test => toCase(test, name)),
    '<system-out/>',
    '<system-err/>',
    '</testsuite>',
  ]
}

function toCase({ name, outcome, type = '', message = '', details = '' }: Test, suite: string) {
  const attributes = attributesOf({ name, classname: suite, time: '0' })
  if (outcome === 'passed') return `<testcase ${attributes}/>`
  const failure = `<${outcome} ${attributesOf({ message, type })}>${escapeText(details)}</${outcome}>`
  return `<testcase ${attributes}>${failure}</testcase>`
}

function attributesOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
    .join(' ')
}
