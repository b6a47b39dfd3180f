import { createProject, findRule, lintRelease } from '../../packages/lint/dist/index.js'
import { parseRelease } from '../../packages/schema/dist/index.js'

/**
 * @typedef {import('./edit.mjs').Mutant} Mutant
 * @typedef {import('./mutation.mjs').World} World
 * @typedef {import('./sample.mjs').Sample} Sample
 * @typedef {import('../../packages/lint/dist/index.js').Finding} Finding
 */

/**
 * The rules that find something in a release as it is.
 *
 * @param {Sample} sample
 * @param {World} world
 */
export function rulesBefore(sample, world) {
  const known = world.before.get(sample)
  if (known) return known
  const { findings } = lintRelease(parseRelease(sample.text), {
    ...world.context,
    path: sample.path,
  })
  const rules = new Set(findings.map(({ ruleId }) => ruleId))
  world.before.set(sample, rules)
  return rules
}

/**
 * What all rules find in a mutant.
 *
 * @param {Mutant} mutant
 * @param {Sample} sample
 * @param {readonly string[]} rules
 * @param {World} world
 */
export function lint(mutant, sample, rules, { context, heads }) {
  const { text, path = sample.path, other } = mutant
  const { project, ...alone } = context
  // Among thousands of releases a check takes twice as long.
  const compares = rules.some(id => findRule(id)?.scope === 'project')
  if (!other)
    return lintRelease(parseRelease(text), { ...(compares ? context : alone), path }).findings
  const files = [{ path, text }, other]
  const added = files.map(
    file => lintRelease(parseRelease(file.text), { ...context, path: file.path }).head,
  )
  const beside = createProject(
    [...heads.filter(head => head.path !== sample.path), ...added],
    asked => files.find(file => file.path === asked)?.text ?? project?.read(asked),
  )
  return lintRelease(parseRelease(text), { ...context, path, project: beside }).findings
}

/**
 * Whether a finding is one of those rules’, on the exact token.
 *
 * @param {Finding} finding
 * @param {readonly string[]} rules
 * @param {Mutant} mutant
 */
export function isOn({ ruleId, range, crash }, rules, { tokens }) {
  return (
    !crash &&
    rules.includes(ruleId) &&
    tokens.some(({ start, end }) => start === range.start && end === range.end)
  )
}

/**
 * Whether one of the fixes gives the release as it was.
 *
 * @param {Finding} finding
 * @param {Mutant} mutant
 * @param {Sample} sample
 */
export function givesBack({ fixes }, mutant, sample) {
  return fixes.some(({ edits }) => {
    const late = edits.toSorted((a, b) => b.range.start - a.range.start)
    const text = late.reduce(
      (done, { range, text }) => done.slice(0, range.start) + text + done.slice(range.end),
      mutant.text,
    )
    return text === sample.text
  })
}

/**
 * A miss, for `--list`.
 *
 * @param {Mutant} mutant
 * @param {Sample} sample
 * @param {readonly Finding[]} findings
 * @param {readonly string[]} rules
 */
export function describe(mutant, sample, findings, rules) {
  const { text, tokens, path = sample.path } = mutant
  const shown = ({ start = 0, end = 0 } = {}) => JSON.stringify(text.slice(start, end).slice(0, 90))
  const instead = findings
    .filter(({ ruleId }) => rules.includes(ruleId))
    .map(({ ruleId, range }) => `${ruleId} on ${shown(range)}`)
  const around = shown({
    start: Math.max(0, (tokens[0]?.start ?? 0) - 50),
    end: (tokens[0]?.end ?? 0) + 30,
  })
  return `${path}: ${shown(tokens[0])} in ${around}; ${instead.join(', ') || 'nothing'}`
}
