import { describe, givesBack, isOn, lint, rulesBefore } from './judge.mjs'
import { createRandom } from './random.mjs'

/**
 * @typedef {import('./edit.mjs').Mutant} Mutant
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {import('./sample.mjs').Sample} Sample
 *
 * A mistake that is put into real releases.
 * @typedef {object} Mutation
 * @property {string} name
 * @property {readonly string[]} rules The rules that may find it; a release with a finding of theirs is left out.
 * @property {(sample: Sample, random: Random, world: World) => Mutant | undefined} mutate
 *   Makes the mistake; undefined for a release that has no place for it, or that it leaves right.
 * @property {string} [from] The first day of the releases.
 * @property {number} [count] How many releases.
 * @property {number} [bound] How many of a hundred must be found.
 * @property {number} [suggests] How many of a hundred must have a fix that gives the release back as it was.
 *
 * All releases, and what they are checked with.
 * @typedef {object} World
 * @property {string} seed
 * @property {string} today
 * @property {readonly Sample[]} samples
 * @property {readonly import('../../packages/lint/dist/index.js').Head[]} heads
 * @property {ReadonlySet<string>} slugs
 * @property {import('../../packages/lint/dist/index.js').LintContext} context
 * @property {Map<Sample, ReadonlySet<string>>} before The rules that find something in a release as it is.
 *
 * @typedef {object} Row
 * @property {Mutation} mutation
 * @property {number} count
 * @property {number} found
 * @property {number} suggested
 * @property {number} crashes
 * @property {Set<string>} by The rules that found something.
 * @property {string[]} misses
 */

const COUNT = 200
const BOUND = 98

/**
 * Puts a mistake into random releases and counts how often it is found.
 *
 * @param {Mutation} mutation
 * @param {World} world
 * @returns {Row}
 */
export function measure(mutation, world) {
  const random = createRandom(`${world.seed} ${mutation.name}`)
  const row = {
    mutation,
    count: 0,
    found: 0,
    suggested: 0,
    crashes: 0,
    by: /** @type {Set<string>} */ (new Set()),
    misses: /** @type {string[]} */ ([]),
  }
  for (const sample of random.shuffled(world.samples)) {
    if (row.count >= (mutation.count ?? COUNT)) break
    if (sample.date < (mutation.from ?? '')) continue
    const mutant = mutation.mutate(sample, random, world)
    const clean = mutant && !mutation.rules.some(id => rulesBefore(sample, world).has(id))
    if (clean) judge(mutant, sample, row, world)
  }
  return row
}

/**
 * @param {Mutant} mutant
 * @param {Sample} sample
 * @param {Row} row
 * @param {World} world
 */
function judge(mutant, sample, row, world) {
  const { rules } = row.mutation
  const findings = lint(mutant, sample, rules, world)
  const found = findings.filter(finding => isOn(finding, mutant.rules ?? rules, mutant))
  row.count++
  row.crashes += findings.filter(({ crash }) => crash).length
  for (const { ruleId } of found) row.by.add(ruleId)
  if (found.length > 0) row.found++
  else row.misses.push(describe(mutant, sample, findings, rules))
  if (found.some(finding => givesBack(finding, mutant, sample))) row.suggested++
}

/**
 * Whether a row keeps its bounds.
 *
 * @param {Row} row
 */
export function isGood({
  mutation: { bound = BOUND, suggests = 0 },
  count,
  found,
  suggested,
  crashes,
}) {
  return (
    crashes === 0 &&
    count > 0 &&
    100 * found >= bound * count &&
    100 * suggested >= suggests * count
  )
}
