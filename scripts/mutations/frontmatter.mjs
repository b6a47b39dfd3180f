import { insert, misspell, put } from './edit.mjs'

/**
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 * @typedef {import('./sample.mjs').Sample} Sample
 */

/**
 * The lines of a key, with those of its items.
 *
 * @param {Sample} sample
 * @param {string} key
 */
export function linesOf({ release }, key) {
  const entry = release.entry(key)
  if (!entry) return undefined
  const next = release.entries[release.entries.indexOf(entry) + 1]
  return { start: entry.keyRange.start, end: next?.keyRange.start ?? release.fence.content.end }
}

/**
 * Writes other lines in place of those of a key.
 *
 * @param {Sample} sample
 * @param {string} key
 * @param {string} written
 * @param {string} [token]
 */
function putLines(sample, key, written, token) {
  const lines = linesOf(sample, key)
  return lines && put(sample.text, lines, written, token)
}

const REQUIRED = ['title', 'date', 'ministers', 'portfolios']

/** @type {Mutation[]} */
export const frontmatterMutations = [
  {
    name: 'key dropped',
    rules: ['frontmatter-required'],
    mutate(sample, random) {
      const mutant = putLines(sample, random.pick(REQUIRED), '')
      return mutant && { ...mutant, tokens: [sample.release.fence.opening] }
    },
  },
  {
    name: 'value dropped',
    rules: ['frontmatter-required'],
    mutate(sample, random) {
      const key = random.pick(REQUIRED)
      return putLines(sample, key, key === 'title' ? 'title: ""\n' : `${key}:\n`, key)
    },
  },
  {
    name: 'misspelt key',
    rules: ['frontmatter-unknown-key'],
    mutate({ text, release }, random) {
      const { key, keyRange } = random.pick(release.entries)
      return put(text, keyRange, misspell(key, random))
    },
  },
  {
    name: 'key of another site',
    rules: ['frontmatter-unknown-key'],
    mutate({ text, release }, random) {
      const key = random.pick(['author', 'tags', 'minster', 'layout', 'draft', 'portfolio'])
      return insert(text, random.pick(release.entries).keyRange.start, `${key}: x\n`, key)
    },
  },
  {
    name: 'name in place of a list',
    rules: ['frontmatter-type'],
    mutate(sample, random) {
      const key = random.pick(['ministers', 'portfolios'])
      const [item, ...others] = sample.release[/** @type {'ministers'} */ (key)]
      if (!item || others.length > 0) return undefined
      return putLines(sample, key, `${key}: ${item.value}\n`, item.value)
    },
  },
  {
    name: 'number for a text',
    rules: ['frontmatter-type'],
    mutate({ text, date, release }, random) {
      const { title, portfolios } = release
      const value = random.pick([title, portfolios[0]])
      return value && put(text, value.outer, random.pick([date.slice(0, 4), '1.5', '0x10']))
    },
  },
  {
    name: 'item with a colon, without quotes',
    rules: ['frontmatter-type'],
    mutate({ text, release }) {
      const [item] = release.portfolios
      return item && put(text, item.outer, 'Māori Crown Relations: Te Arawhiti')
    },
  },
]
