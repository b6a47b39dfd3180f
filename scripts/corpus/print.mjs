import { ERAS } from './count.mjs'

/** @import { Counts } from './count.mjs' */
/** @import { Comparison } from './ways.mjs' */

/**
 * Prints a line for every rule, with a few of its findings.
 *
 * @param {Counts} counts
 */
export function printCounts({ table, sizes, recent, crashes, unread }) {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  /** @param {number} count @param {number} era */
  const rate = (count, era) => ((1000 * count) / Math.max(1, sizes[era])).toFixed(1)
  console.log(
    `${total} releases, ${crashes} crashes; findings per 1,000 releases (errors in brackets)`,
  )
  printRow(
    'rule',
    ERAS.map(({ name }) => name),
  )
  for (const [id, { counts, errors, sample }] of table) {
    printRow(
      id,
      counts.map((count, era) => `${rate(count, era)} (${rate(errors[era], era)})`),
    )
    printIndented(sample)
  }
  const errors = [...table.values()].reduce((sum, row) => sum + row.errors[0], 0)
  console.log(
    `Errors on recent releases: ${errors} in ${recent} (${rate(errors, 0)} per 1,000), ${unread.length} of them unread`,
  )
  printIndented(unread)
}

/**
 * Prints how many releases two ways of checking were compared on, and those on which they differ.
 *
 * @param {Comparison} comparison
 */
export function printDifferences({ name, compared, findings, different }) {
  console.log(
    `${name}: ${compared} releases compared, ${findings} findings, ${different.length} releases differ`,
  )
  printIndented(different)
}

/** @param {string} first @param {string[]} cells */
function printRow(first, cells) {
  console.log([first.padEnd(28), ...cells.map(cell => cell.padStart(20))].join(''))
}

/** @param {string[]} lines */
function printIndented(lines) {
  for (const line of lines) console.log(`    ${line}`)
}
