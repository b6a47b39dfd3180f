// Counts the findings of every rule on an archive of releases, and compares what finds them:
// `npm run corpus -- <dir> [--list RULE] [--parsers] [--check]`; `--check` fails on what must not be.
import { parseArgs } from 'node:util'
import {
  activeRules,
  createProject,
  lintRelease,
  loadSatteri,
} from '../packages/lint/dist/index.js'
import { defaultRegister, parseRelease } from '../packages/schema/dist/index.js'
import { countFindings } from './corpus/count.mjs'
import { printCounts, printDifferences } from './corpus/print.mjs'
import { compareParsers, compareRemark } from './corpus/ways.mjs'
import { readReleases } from './releases.mjs'

// An author must be able to trust an error: `--check` fails on more that nobody has read and found real.
const MAX_UNREAD_ERRORS_PER_1000 = 1

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    list: { type: 'string' },
    parsers: { type: 'boolean', default: false },
  },
})
const releases = readReleases(positionals[0])
const base = {
  parse: await loadSatteri(),
  register: defaultRegister(),
  rules: activeRules({ extends: 'strict' }),
}
const texts = new Map(releases.map(({ path, text }) => [path, text]))
const heads = releases.map(
  ({ path, text }) => lintRelease(parseRelease(text), { ...base, path }).head,
)
const context = { ...base, project: createProject(heads, path => texts.get(path)) }

const counts = countFindings(releases, context, values.list)
printCounts(counts)
const { crashes, unread, recent } = counts
let failed = crashes > 0 || unread.length > (recent * MAX_UNREAD_ERRORS_PER_1000) / 1000

if (values.parsers || values.check) {
  for (const comparison of [
    await compareParsers(releases, context),
    await compareRemark(releases),
  ]) {
    printDifferences(comparison)
    failed ||= comparison.compared === 0 || comparison.different.length > 0
  }
}
if (values.check && failed) process.exitCode = 1
