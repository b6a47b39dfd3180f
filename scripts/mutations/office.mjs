import { defaultRegister, overlaps } from '../../packages/schema/dist/index.js'

/**
 * @typedef {import('../../packages/schema/dist/index.js').Minister} Minister
 * @typedef {import('../../packages/schema/dist/index.js').Portfolio} Portfolio
 * @typedef {import('../../packages/schema/dist/index.js').Span} Span
 * @typedef {import('./sample.mjs').Sample} Sample
 */

// What is right and wrong on a day is read from the rows of the register here, and never asked of a rule.
export const register = defaultRegister()

/** The day on which the government in office began: its releases are modern. */
export const MODERN = register.governments.find(({ to }) => to === null)?.from ?? ''

/**
 * Whether a release of those days may list both: somebody holds it in any role, or anybody may carry it.
 *
 * @param {Minister} minister
 * @param {Portfolio} portfolio
 * @param {Span} days
 */
export function mayList(minister, portfolio, days) {
  return (
    portfolio.kind === 'topic' ||
    portfolio.shared === true ||
    register.data.tenures.some(
      row => row.minister === minister.id && row.portfolio === portfolio.id && overlaps(row, days),
    )
  )
}

/**
 * How the site listed a minister on a day; undefined when it did not.
 *
 * @param {Minister} minister
 * @param {string} day
 */
export function listedAs({ listedAs }, day) {
  return listedAs.findLast(({ from, to }) => from <= day && (to === null || day <= to))?.as
}

/**
 * Whether the site lists a minister on one of the days.
 *
 * @param {Minister} minister
 * @param {Span} days
 */
export function isListed(minister, days) {
  return minister.listedAs.some(span => overlaps(span, days))
}

/**
 * The minister of a release that lists just one.
 *
 * @param {Sample} sample
 */
export function theMinister({ release, date }) {
  const [name, ...others] = release.ministers
  if (!name || others.length > 0) return undefined
  return register.ministers.find(minister =>
    minister.listedAs.some(
      span => span.as === name.value && overlaps(span, { from: date, to: date }),
    ),
  )
}

/**
 * The portfolios of a release, each with its place in the list; undefined when one is not in force.
 *
 * @param {Sample} sample
 */
export function portfoliosOf({ release, days }) {
  const tags = register.portfoliosOn(days)
  const found = release.portfolios.map(text => ({
    text,
    portfolio: tags.find(({ as }) => as === text.value)?.portfolio,
  }))
  const known = found.flatMap(({ text, portfolio }) => (portfolio ? [{ text, portfolio }] : []))
  return known.length === found.length && known.length > 0 ? known : undefined
}
