// Puts mistakes into real releases and counts how many are found:
// `npm run mutate -- <dir> [--list MUTATION] [--seed TEXT]`.
import { parseArgs } from 'node:util'
import {
  activeRules,
  createProject,
  lintRelease,
  loadParser,
  rules,
} from '../packages/lint/dist/index.js'
import { parseRelease } from '../packages/schema/dist/index.js'
import { addressMutations } from './mutations/address.mjs'
import { bodyMutations } from './mutations/body.mjs'
import { fenceMutations } from './mutations/fences.mjs'
import { frontmatterMutations } from './mutations/frontmatter.mjs'
import { leadMutations } from './mutations/lead.mjs'
import { linkMailMutations } from './mutations/link-mails.mjs'
import { linkTargetMutations } from './mutations/link-targets.mjs'
import { linkTextMutations } from './mutations/link-texts.mjs'
import { listMutations } from './mutations/lists.mjs'
import { ministerMutations } from './mutations/ministers.mjs'
import { isGood, measure } from './mutations/mutation.mjs'
import { register } from './mutations/office.mjs'
import { pathMutations } from './mutations/paths.mjs'
import { projectMutations } from './mutations/project.mjs'
import { createSample } from './mutations/sample.mjs'
import { titleMutations } from './mutations/title.mjs'
import { titleMarkMutations } from './mutations/title-marks.mjs'
import { yamlMutations } from './mutations/yaml.mjs'
import { readReleases } from './releases.mjs'

const mutations = [
  ...ministerMutations,
  ...listMutations,
  ...bodyMutations,
  ...leadMutations,
  ...fenceMutations,
  ...frontmatterMutations,
  ...yamlMutations,
  ...titleMutations,
  ...titleMarkMutations,
  ...addressMutations,
  ...pathMutations,
  ...linkTargetMutations,
  ...linkMailMutations,
  ...linkTextMutations,
  ...projectMutations,
]
// A few of the archive are dated 0001-01-01.
const FIRST_DAY = '1996-01-01'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const samples = readReleases(positionals[0])
  .map(createSample)
  .filter(({ date }) => date >= FIRST_DAY)
const today = samples.reduce((latest, { date }) => (date > latest ? date : latest), FIRST_DAY)
const base = { parse: await loadParser(), register, today }
const heads = samples.map(
  ({ path, text }) => lintRelease(parseRelease(text), { ...base, rules: [], path }).head,
)
const texts = new Map(samples.map(({ path, text }) => [path, text]))
const context = {
  ...base,
  rules: activeRules({ extends: 'strict' }),
  project: createProject(heads, path => texts.get(path)),
}
const slugs = new Set(heads.map(({ slug }) => slug))
const world = { seed: values.seed, today, samples, heads, slugs, context, before: new Map() }

console.log(`${samples.length} releases, seed ${values.seed}, today ${today}`)
console.log(
  ['mutation'.padEnd(44), 'n', 'found', '%', 'suggested %'].map(cell => cell.padStart(6)).join(' '),
  ' found by',
)
for (const mutation of mutations) {
  const row = measure(mutation, world)
  /** @param {number} part */
  const share = part => (row.count === 0 ? '–' : ((100 * part) / row.count).toFixed(1))
  const cells = [row.count, row.found, share(row.found)].map(cell => String(cell).padStart(6))
  const suggested = (row.mutation.suggests === undefined ? '' : share(row.suggested)).padStart(11)
  const good = isGood(row)
  console.log(
    [mutation.name.padEnd(44), ...cells, suggested, ` ${[...row.by].join(', ')}`].join(' ') +
      (good ? '' : `  ← ${row.count === 0 ? 'no release has a place for it' : 'below its bound'}`),
  )
  if (row.crashes > 0) console.log(`    ${row.crashes} crashes`)
  if (mutation.name === values.list) for (const miss of row.misses) console.log(`    ${miss}`)
  if (!good) process.exitCode = 1
}
const untested = rules.filter(({ id }) => !mutations.some(({ rules }) => rules.includes(id)))
for (const { id } of untested) console.log(`No mutation for ${id}`)
if (untested.length > 0) process.exitCode = 1
