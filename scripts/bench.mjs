// Times release-lint beside other linters on the same files: `npm run bench -- <dir> [--quick]`.
import { appendFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { touchAll, withCopy, withStaged } from './bench/copy.mjs'
import { beforeCommit, installLinters } from './bench/linters.mjs'
import { measure } from './bench/measure.mjs'
import { readReleases } from './releases.mjs'

/** @import { Linter } from './bench/linters.mjs' */
/** @import { Run } from './bench/measure.mjs' */

// For a steady median: in the first of them a fast linter follows a slow one, which takes its toll on a shared machine.
const ROUNDS = 15
// A linter that has run for so long in all is not run again.
const BUDGET_MS = 60_000
const seed = fileURLToPath(
  new URL(
    '../seeds/2025-11-25-new-international-partnership-attract-investment-critical-minerals.md',
    import.meta.url,
  ),
)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
})
// Reading them also means that no linter is the first to fetch them from the disk.
const releases = readReleases(positionals[0])
const folder = resolve(positionals[0] ?? '')
const linters = installLinters()
console.log(
  `Node.js ${process.versions.node}, ${availableParallelism()} processors, load ${load()} before`,
)
await compare(
  `${releases.length} files in ${folder}, no cache`,
  linters.map(linter => ({ linter, command: linter.onFolder(folder) })),
)
await withCopy(folder, compareCaches)
await compare(
  'One release',
  linters.map(linter => ({ linter, command: linter.onFile(seed) })),
)
await withStaged(seed, async (repository, name) => {
  const entries = beforeCommit(name)
  // Once for what is kept compiled.
  for (const { command } of entries) await measure(command, repository)
  await compare('One staged release before a commit', entries, {
    cwd: repository,
    // What is committed is no longer what a cache knows.
    before: () => appendFileSync(join(repository, name), 'And so on.\n'),
  })
})
console.log(`\nLoad ${load()} after`)

function load() {
  return (loadavg()[0] ?? 0).toFixed(2)
}

/**
 * Warm caches, and what is left of them once every file is written anew, as by a checkout.
 *
 * @param {string} copy
 */
async function compareCaches(copy) {
  const entries = linters.flatMap(linter =>
    linter.inCache ? [{ linter, command: linter.inCache }] : [],
  )
  for (const { command } of entries) await measure(command, copy)
  await compare('The same, warm cache', entries, { cwd: copy })
  await compare('The same, warm cache, every file with another time', entries, {
    cwd: copy,
    before: () => touchAll(copy),
  })
}

/**
 * @param {string} title
 * @param {{linter: Pick<Linter, 'name'>, command: string[]}[]} entries ours first
 * @param {{cwd?: string, before?: () => void}} [way] what is done before each round
 */
async function compare(title, entries, { cwd, before } = {}) {
  /** @type {Map<Pick<Linter, 'name'>, Run[]>} */
  const runs = new Map(entries.map(({ linter }) => [linter, []]))
  for (let round = 0; round < (values.quick ? 1 : ROUNDS); round++) {
    before?.()
    // One after another in every round, so that a busy minute is shared by all.
    for (const { linter, command } of entries) {
      const done = runs.get(linter) ?? []
      const spent = done.reduce((sum, { ms }) => sum + ms, 0)
      if (spent < BUDGET_MS && !troubleIn(done)) done.push(await measure(command, cwd))
    }
  }
  console.log(`\n${title}`)
  printRow(['', 'runs', 'median', 'ours ÷ it', 'least', 'ours ÷ it', 'peak memory'])
  const ours = [...runs.values()][0] ?? []
  for (const [{ name }, done] of runs) printLinter(name, done, ours)
}

/** @param {string} name @param {Run[]} done @param {Run[]} ours */
function printLinter(name, done, ours) {
  const trouble = troubleIn(done)
  const times = [median, least].flatMap(statistic => {
    const ms = statistic(done)
    return [duration(ms), trouble ? '-' : (statistic(ours) / ms).toFixed(2)]
  })
  const peak = Math.max(...done.map(({ peakMb }) => peakMb))
  const memory = peak > 0 ? `${peak.toFixed(0)} MB` : '-'
  printRow([name, `${done.length}`, ...times, memory, trouble ?? ''])
}

/** @param {Run[]} done */
function troubleIn(done) {
  return done.find(({ trouble }) => trouble)?.trouble
}

/** @param {string[]} cells */
function printRow([name = '', ...cells]) {
  console.log([name.padEnd(26), ...cells.map(cell => `  ${cell.padStart(11)}`)].join('').trimEnd())
}

/** @param {number} ms */
function duration(ms) {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`
}

/** @param {Run[]} done */
function median(done) {
  const sorted = done.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper
}

/** @param {Run[]} done */
function least(done) {
  return Math.min(...done.map(({ ms }) => ms))
}
