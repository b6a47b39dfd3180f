import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { lintRelease, rules } from '../../packages/lint/dist/index.js'
import { parseRelease } from '../../packages/schema/dist/index.js'

/** @import { Finding, LintContext } from '../../packages/lint/dist/index.js' */

/** @type {Record<string, string[]>} releases with the rules whose errors in them were read and are real */
const readErrors = JSON.parse(
  readFileSync(new URL('../corpus-errors.json', import.meta.url), 'utf8'),
)
const SAMPLE = 3
const SHOWN_LENGTH = 60

export const ERAS = [
  { name: 'since 2023-11-27', from: '2023-11-27' },
  { name: '2017–2023', from: '2017-10-26' },
  { name: 'before', from: '' },
]

/**
 * @typedef {object} Row what one rule found, by era
 * @property {number[]} counts
 * @property {number[]} errors
 * @property {string[]} sample
 *
 * @typedef {object} Counts
 * @property {Map<string, Row>} table
 * @property {number[]} sizes how many releases each era has
 * @property {number} recent how many the first of them has
 * @property {number} crashes
 * @property {string[]} unread errors on recent releases that nobody has read
 */

/**
 * Counts the findings of every rule by era.
 *
 * @param {{path: string, text: string}[]} releases
 * @param {LintContext} context
 * @param {string} [listed] the rule whose recent findings are all kept, not only a few
 * @returns {Counts}
 */
export function countFindings(releases, context, listed) {
  /** @type {Counts['table']} */
  const table = new Map(
    rules.map(({ id }) => [id, { counts: [0, 0, 0], errors: [0, 0, 0], sample: [] }]),
  )
  const sizes = [0, 0, 0]
  const unread = []
  let crashes = 0
  for (const { path, text } of releases) {
    const { findings, head } = lintRelease(parseRelease(text), { ...context, path })
    const era = ERAS.findIndex(({ from }) => head.date >= from)
    sizes[era]++
    crashes += findings.filter(({ crash }) => crash).length
    for (const finding of findings) {
      addFinding(table.get(finding.ruleId), { finding, era, path, text, listed })
    }
    if (era === 0) unread.push(...unreadErrors(findings, path))
  }
  return { table, sizes, recent: sizes[0], crashes, unread }
}

/**
 * @param {Row} row
 * @param {{finding: Finding, era: number, path: string, text: string, listed?: string}} found
 */
function addFinding(row, { finding, era, path, text, listed }) {
  const { ruleId, severity, message, range } = finding
  row.counts[era]++
  if (severity === 'error') row.errors[era]++
  if (row.sample.length >= SAMPLE && (listed !== ruleId || era > 0)) return
  const shown = text.slice(range.start, range.end).slice(0, SHOWN_LENGTH)
  row.sample.push(`${path}: ${message} [${shown}]`)
}

/** @param {readonly Finding[]} findings @param {string} path */
function unreadErrors(findings, path) {
  const read = readErrors[basename(path, '.md')] ?? []
  return findings
    .filter(({ severity, ruleId }) => severity === 'error' && !read.includes(ruleId))
    .map(({ ruleId, message }) => `${ruleId} ${path}: ${message}`)
}
