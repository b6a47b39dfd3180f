import { defaultRegister, isDay, parseRelease } from '@release-lint/schema'
import type { Finding } from '../finding.ts'
import { safeFix } from '../fix.ts'
import { ruleUrl } from '../rule.ts'
import { escapeAttribute, escapeText } from './escape.ts'
import { type Bar, drawChart } from './html-chart.ts'
import { withEmptyMonths } from './html-months.ts'
import { STYLE } from './html-style.ts'
import { createPlaces } from './place.ts'
import {
  type CheckedFile,
  count,
  headline,
  pathInRepository,
  printable,
  type Report,
  type Reporter,
  textOf,
} from './report.ts'
import { type Group, tally } from './tally.ts'

/** One page for the editor-in-chief: what was found by minister, by rule and by month, then all of it. */
export const html: Reporter = report => {
  const found = report.files.flatMap(locate)
  return `<!DOCTYPE html>
<html lang="en-NZ">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Press releases checked</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Press releases checked</h1>
<p>${shown(headline(report))}</p>
<p class="quiet">${dayOf(report.started)}, release-lint ${shown(report.version())}</p>
${figures(report)}
${failures(report)}
${found.length === 0 ? '' : sections(found, report)}
</main>
</body>
</html>
`
}

/** A finding with what the page groups it by. */
interface Located {
  readonly finding: Finding
  readonly ministers: readonly string[]
  readonly month: string
}

const NOBODY = 'No minister listed'
const NO_DATE = 'no date'

function locate({ source, findings }: CheckedFile): Located[] {
  if (findings.length === 0) return []
  const release = parseRelease(textOf(source))
  const date = release.date?.value ?? ''
  const names = release.ministers.map(({ value }) => personOf(value, date))
  const ministers = names.length === 0 ? [NOBODY] : names
  const month = /^\d{4}-\d{2}(?=-\d{2}$)/.exec(date)?.[0] ?? NO_DATE
  return findings.map(finding => ({ finding, ministers, month }))
}

/** The name of a minister without what the office adds, which changes: one person has one row. */
function personOf(name: string, date: string): string {
  const match = isDay(date) ? defaultRegister().resolveMinister(name, date) : undefined
  return !match || match.kind === 'unknown' ? name : match.minister.name
}

// Of longer rows the chart says enough, until somebody asks for the numbers.
const MAX_OPEN_MONTHS = 24

function sections(found: readonly Located[], report: Report): string {
  const byMonth = withEmptyMonths(tally(found, ({ month }) => [month]))
  const chart = drawChart(byMonth.map(toBar), 'Findings by the month of the release')
  const open = byMonth.length <= MAX_OPEN_MONTHS ? ' open' : ''
  const rule = (id: string): string =>
    `<a href="${escapeAttribute(ruleUrl(id))}"><code>${shown(id)}</code></a>`
  return `<section>
<h2>By month</h2>
<p><span class="key error">errors</span><span class="key warning">warnings</span></p>
${chart}
<details${open}>
<summary>The numbers of each month</summary>
${table('Month of the release', byMonth, shown)}
</details>
</section>
<section>
<h2>By minister</h2>
<p class="quiet">A release of several ministers counts for each of them</p>
${table(
  'Minister',
  tally(found, ({ ministers }) => ministers),
  shown,
)}
</section>
<section>
<h2>By rule</h2>
${table(
  'Rule',
  tally(found, ({ finding }) => [finding.ruleId]),
  rule,
)}
</section>
<section>
<h2>Every finding</h2>
${report.files.map(file => ofFile(file, report)).join('')}</section>`
}

function toBar({ key, items }: Group<Located>): Bar {
  const errors = items.filter(({ finding }) => finding.severity === 'error').length
  return { label: key, errors, warnings: items.length - errors }
}

function table(
  heading: string,
  groups: readonly Group<Located>[],
  toName: (key: string) => string,
): string {
  const rows = groups.map(group => {
    const { label, errors, warnings } = toBar(group)
    const numbers = [errors, warnings].map(number => `<td class="number">${number}</td>`)
    return `<tr><th scope="row">${toName(label)}</th>${numbers.join('')}</tr>`
  })
  const columns = ['Errors', 'Warnings'].map(name => `<th scope="col" class="number">${name}</th>`)
  return `<table>
<thead><tr><th scope="col">${heading}</th>${columns.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

function figures({ files }: Report): string {
  const fixable = files.flatMap(({ findings }) => findings.filter(safeFix)).length
  const numbers: readonly (readonly [string, number])[] = [
    ['releases', files.length],
    ['errors', count(files, 'error')],
    ['warnings', count(files, 'warn')],
    ['can be fixed by --fix', fixable],
  ]
  const items = numbers.map(([name, number]) => `<li><strong>${number}</strong>${name}</li>`)
  return `<ul class="figures">${items.join('')}</ul>`
}

function failures({ failures: told }: Report): string {
  if (told.length === 0) return ''
  const items = told.map(failure => `<li>${shown(failure)}</li>`)
  return `<section>\n<h2>Not checked</h2>\n<ul>${items.join('')}</ul>\n</section>`
}

function ofFile({ path, source, findings }: CheckedFile, { root }: Report): string {
  if (findings.length === 0) return ''
  const places = createPlaces(textOf(source))
  const rows = findings.map(finding => {
    const { line, column } = places(finding.range.start)
    return toRow(finding, `${line}:${column}`)
  })
  const head = ['Place', 'Kind', 'What', 'Rule'].map(name => `<th scope="col">${name}</th>`)
  return `<h3>${shown(pathInRepository(path, root))}</h3>
<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`
}

function toRow({ severity, message, note, ruleId, fixes, crash }: Finding, place: string): string {
  const kind = severity === 'error' ? 'error' : 'warning'
  const notes = note === undefined || crash ? [] : note.split('\n')
  const details = [...notes, ...fixes.map(({ title }) => title)]
    .map(line => `<p class="quiet">${inline(line)}</p>`)
    .join('')
  return `<tr><td class="place">${place}</td><td class="kind ${kind}">${kind}</td><td><p>${inline(message)}</p>${details}</td><td><code>${shown(ruleId)}</code></td></tr>`
}

/** A sentence of ours, with what is between backticks as code. */
function inline(sentence: string): string {
  return shown(sentence).replace(/`([^`]+)`/g, '<code>$1</code>')
}

/** Text of an author as it can be shown: no character of it is markup, or turns the text after it round. */
function shown(text: string): string {
  return escapeText(printable(text))
}

function dayOf(date: Date): string {
  return date.toLocaleDateString('en-NZ', { dateStyle: 'long', timeZone: 'Pacific/Auckland' })
}
