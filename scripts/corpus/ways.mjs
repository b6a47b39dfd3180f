import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { activeRules, lintRelease, loadRemark } from '../../packages/lint/dist/index.js'
import preset from '../../packages/lint/dist/remark.js'
import { defaultRegister, parseRelease } from '../../packages/schema/dist/index.js'

/** @import { LintContext } from '../../packages/lint/dist/index.js' */
/** @typedef {{path: string, text: string}} Release */

/**
 * @typedef {object} Comparison of two ways to check the same releases
 * @property {string} name
 * @property {number} compared
 * @property {number} findings of the first way
 * @property {string[]} different the releases with what only one of the two found
 */

const REMARK_SAMPLE = 400

/**
 * Compares all that is found with the native parser and with remark-parse.
 *
 * @param {Release[]} releases
 * @param {LintContext} context with the native parser
 * @returns {Promise<Comparison>}
 */
export async function compareParsers(releases, context) {
  const parse = await loadRemark()
  /** @param {Release} release @param {LintContext} given */
  const findings = ({ path, text }, given) =>
    lintRelease(parseRelease(text), { ...given, path }).findings.map(finding =>
      JSON.stringify(finding),
    )
  return compare(
    'satteri and remark-parse',
    releases,
    release => findings(release, context),
    release => findings(release, { ...context, parse }),
  )
}

/**
 * Compares, on releases from all over the archive, our own engine with unified and `release-lint/remark`.
 *
 * @param {Release[]} releases
 * @returns {Promise<Comparison>}
 */
export async function compareRemark(releases) {
  const step = Math.max(1, Math.floor(releases.length / REMARK_SAMPLE))
  const sample = releases.filter((_, index) => index % step === 0)
  const { unified, remarkParse, VFile } = await loadUnified()
  const parse = await loadRemark()
  const register = defaultRegister()
  const rules = activeRules({}).filter(({ rule }) => rule.scope === 'document')
  const processor = unified().use(remarkParse).use(preset).freeze()
  /** @param {Release} release */
  const direct = ({ path, text }) =>
    lintRelease(parseRelease(text), { parse, register, rules, path }).findings.map(
      ({ ruleId, range, message }) => `${ruleId} ${range.start}-${range.end} ${message}`,
    )
  /** @param {Release} release */
  const viaRemark = ({ path, text }) => {
    const file = new VFile({ path, value: text })
    processor.runSync(processor.parse(file), file)
    return file.messages.map(
      ({ ruleId, place, reason }) =>
        `${ruleId} ${place?.start?.offset}-${place?.end?.offset} ${reason}`,
    )
  }
  return compare('release-lint and release-lint/remark', sample, direct, viaRemark)
}

/**
 * @param {string} name
 * @param {Release[]} releases
 * @param {(release: Release) => string[]} first
 * @param {(release: Release) => string[]} second
 * @returns {Comparison}
 */
function compare(name, releases, first, second) {
  const different = []
  let findings = 0
  for (const release of releases) {
    const [ours, theirs] = [first(release), second(release)]
    findings += ours.length
    if (ours.toSorted().join('\n') === theirs.toSorted().join('\n')) continue
    const [missing, extra] = [without(ours, theirs), without(theirs, ours)]
    different.push(`${release.path}: only the first ${missing}, only the second ${extra}`)
  }
  return { name, compared: releases.length, findings, different }
}

/** @param {string[]} list @param {string[]} others */
function without(list, others) {
  return JSON.stringify(list.filter(item => !others.includes(item)))
}

/** What a remark user has installed: the packages that the linter itself resolves. */
async function loadUnified() {
  const { resolve } = createRequire(new URL('../../packages/lint/package.json', import.meta.url))
  /** @param {string} name */
  const load = name => import(pathToFileURL(resolve(name)).href)
  const [{ unified }, { default: remarkParse }, { VFile }] = await Promise.all(
    ['unified', 'remark-parse', 'vfile'].map(load),
  )
  return { unified, remarkParse, VFile }
}
