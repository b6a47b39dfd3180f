// Counts the findings of every rule on an archive of releases: `npm run corpus -- <dir> [--check] [--list RULE]`.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
  activeRules,
  createProject,
  lintText,
  loadParser,
  rules,
} from '../packages/lint/dist/index.js'
import { defaultRegister } from '../packages/schema/dist/index.js'
import { readReleases } from './releases.mjs'

// An author must be able to trust an error: `--check` fails on more that nobody has read and found real.
const MAX_UNREAD_ERRORS_PER_1000 = 1
/** @type {Record<string, string[]>} releases with the rules whose errors in them were read and are real */
const readErrors = JSON.parse(readFileSync(new URL('corpus-errors.json', import.meta.url), 'utf8'))
const ERAS = [
  { name: 'since 2023-11-27', from: '2023-11-27' },
  { name: '2017–2023', from: '2017-10-26' },
  { name: 'before', from: '' },
]
const SAMPLE = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, list: { type: 'string' } },
})
const releases = readReleases(positionals[0])
const parse = await loadParser()
const base = { parse, register: defaultRegister(), rules: activeRules({ extends: 'strict' }) }
const texts = new Map(releases.map(({ path, text }) => [path, text]))
const heads = releases.map(({ path, text }) => lintText(text, { ...base, path }).head)
const project = createProject(heads, path => texts.get(path))

/** @type {Map<string, {counts: number[], sample: string[], errors: number[]}>} */
const table = new Map(
  rules.map(({ id }) => [id, { counts: [0, 0, 0], errors: [0, 0, 0], sample: [] }]),
)
const sizes = [0, 0, 0]
let crashes = 0
const unread = []
for (const { path, text } of releases) {
  const { findings, head } = lintText(text, { ...base, path, project })
  const era = ERAS.findIndex(({ from }) => head.date >= from)
  sizes[era] = (sizes[era] ?? 0) + 1
  for (const finding of findings) {
    if (finding.crash) crashes++
    const row = table.get(finding.ruleId)
    if (!row) continue
    row.counts[era] = (row.counts[era] ?? 0) + 1
    if (finding.severity === 'error') row.errors[era] = (row.errors[era] ?? 0) + 1
    if (era === 0 && finding.severity === 'error' && !wasRead(path, finding.ruleId)) {
      unread.push(`${finding.ruleId} ${path}: ${finding.message}`)
    }
    const listed = values.list === finding.ruleId && era === 0
    if (listed || row.sample.length < SAMPLE) {
      row.sample.push(
        `${path}: ${finding.message} [${text.slice(finding.range.start, finding.range.end).slice(0, 60)}]`,
      )
    }
  }
}

/** @param {number} count @param {number} era */
const rate = (count, era) => ((1000 * count) / Math.max(1, sizes[era] ?? 0)).toFixed(1)
console.log(
  `${releases.length} releases, ${crashes} crashes; findings per 1,000 releases (errors in brackets)`,
)
console.log(['rule'.padEnd(28), ...ERAS.map(({ name }) => name.padStart(20))].join(''))
for (const [id, { counts, errors, sample }] of table) {
  const cells = counts.map((count, era) =>
    `${rate(count, era)} (${rate(errors[era] ?? 0, era)})`.padStart(20),
  )
  console.log([id.padEnd(28), ...cells].join(''))
  for (const line of sample) console.log(`    ${line}`)
}
const modernErrors = [...table.values()].reduce((sum, { errors }) => sum + (errors[0] ?? 0), 0)
console.log(
  `Errors on recent releases: ${modernErrors} in ${sizes[0]} (${rate(modernErrors, 0)} per 1,000), ${unread.length} of them unread`,
)
for (const line of unread) console.log(`    ${line}`)
const tooMany = (1000 * unread.length) / Math.max(1, sizes[0] ?? 0) > MAX_UNREAD_ERRORS_PER_1000
if (values.check && (crashes > 0 || tooMany)) process.exitCode = 1

/** @param {string} path @param {string} ruleId */
function wasRead(path, ruleId) {
  return readErrors[basename(path, '.md')]?.includes(ruleId)
}
