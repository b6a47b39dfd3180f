// Times release-lint beside other linters on the same files: `npm run bench -- <dir> [--quick]`.
import { availableParallelism, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installLinters } from './bench/linters.mjs'
import { measure } from './bench/measure.mjs'
import { readReleases } from './releases.mjs'

/** @import { Linter } from './bench/linters.mjs' */
/** @import { Run } from './bench/measure.mjs' */

const FOLDER_ROUNDS = 5
const FILE_ROUNDS = 15
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
  FOLDER_ROUNDS,
  linters.map(linter => ({ linter, command: linter.onFolder(folder) })),
)
await compare(
  'One release',
  FILE_ROUNDS,
  linters.map(linter => ({ linter, command: linter.onFile(seed) })),
)
console.log(`\nLoad ${load()} after`)

function load() {
  return (loadavg()[0] ?? 0).toFixed(2)
}

/**
 * @param {string} title
 * @param {number} rounds
 * @param {{linter: Linter, command: string[]}[]} entries ours first
 */
async function compare(title, rounds, entries) {
  const times = values.quick ? 1 : rounds
  /** @type {Map<Linter, Run[]>} */
  const runs = new Map(entries.map(({ linter }) => [linter, []]))
  for (let round = 0; round < times; round++) {
    // One after another in every round, so that a busy minute is shared by all.
    for (const { linter, command } of entries) {
      const done = runs.get(linter) ?? []
      // A run that was cut short or failed would only be so again.
      if (!done.some(({ trouble }) => trouble)) done.push(await measure(command))
    }
  }
  console.log(`\n${title}; ${times === 1 ? '1 run' : `${times} runs`} of each`)
  print(runs)
}

/** @param {Map<Linter, Run[]>} runs */
function print(runs) {
  const ours = median([...runs.values()][0]?.map(({ ms }) => ms) ?? [])
  printRow(['', 'median', 'least', 'ours ÷ it', 'peak memory'])
  for (const [{ name }, done] of runs) {
    const wall = done.map(({ ms }) => ms)
    const peak = Math.max(...done.map(({ peakMb }) => peakMb))
    const trouble = done.find(({ trouble }) => trouble)?.trouble
    printRow([
      name,
      duration(median(wall)),
      duration(Math.min(...wall)),
      trouble ? '-' : (ours / median(wall)).toFixed(2),
      peak > 0 ? `${peak.toFixed(0)} MB` : '-',
      trouble ?? '',
    ])
  }
}

/** @param {string[]} cells */
function printRow([name = '', ...cells]) {
  console.log([name.padEnd(26), ...cells.map(cell => `  ${cell.padStart(11)}`)].join('').trimEnd())
}

/** @param {number} ms */
function duration(ms) {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper
}
