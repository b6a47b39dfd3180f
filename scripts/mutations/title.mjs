import { put } from './edit.mjs'

/**
 * @typedef {import('./edit.mjs').Mutant} Mutant
 * @typedef {import('./mutation.mjs').Mutation} Mutation
 * @typedef {import('./sample.mjs').Sample} Sample
 */

/**
 * Writes another title.
 *
 * @param {Sample} sample
 * @param {string} written
 * @param {string} [token]
 */
export function retitle({ text, title }, written, token) {
  return title && put(text, title.range, written, token)
}

/**
 * Writes in place of `length` characters of the title.
 *
 * @param {Sample} sample
 * @param {number} at
 * @param {number} length
 * @param {string} written
 * @param {string} [token]
 */
export function inTitle({ text, title }, at, length, written, token) {
  const start = (title?.range.start ?? 0) + at
  return title && at >= 0 ? put(text, { start, end: start + length }, written, token) : undefined
}

/**
 * Where the title has something.
 *
 * @param {Sample} sample
 * @param {RegExp} pattern
 */
export function placesIn({ title }, pattern) {
  return [...(title?.value.matchAll(pattern) ?? [])].map(({ 0: found, index }) => ({
    at: index,
    found,
  }))
}

const MARKS = /[‘’“”"'()]/

/** @type {Mutation[]} */
export const titleMutations = [
  {
    name: 'title in capitals',
    rules: ['title-all-caps'],
    // Three words of letters: shorter ones may be names, such as “NZ OECD APEC”.
    mutate(sample) {
      const words = placesIn(sample, /(?<!\p{L})\p{L}{3,}/gu)
      return words.length < 4 ? undefined : retitle(sample, sample.title?.value.toUpperCase() ?? '')
    },
  },
  {
    name: 'title with a capital on every word',
    rules: ['title-sentence-case'],
    // The rule promises to know verbs of announcing, such as “launched”, by their capital; any may be its token.
    mutate(sample) {
      const { title } = sample
      if (!title || MARKS.test(title.value) || /[:?!|–—-]/.test(title.value)) return undefined
      const [, ...later] = placesIn(sample, /\p{L}+(?:[’'-]\p{L}+)*/gu)
      const tokens = later.map(({ at, found }) => ({
        start: title.range.start + at,
        end: title.range.start + at + found.length,
      }))
      const verbs =
        /\s(?:announced|appointed|launched|opens|welcomed|introduced|delivers|confirmed|boosts|begins|supports)\b/
      if (!verbs.test(title.value)) return undefined
      const written = title.value.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, letter =>
        letter.toUpperCase(),
      )
      const mutant = retitle(sample, written)
      return mutant && { ...mutant, tokens }
    },
  },
  {
    name: 'full stop at the end of the title',
    rules: ['title-trailing-period'],
    // Behind a short word or a capital it may be an abbreviation.
    mutate(sample) {
      const length = sample.title?.value.length ?? 0
      return /(?<!\p{L})\p{Ll}{5,}$/u.test(sample.title?.value ?? '')
        ? inTitle(sample, length, 0, '.')
        : undefined
    },
  },
  {
    name: 'mark in the title without a partner',
    rules: ['title-unbalanced-quote'],
    mutate(sample, random) {
      if (MARKS.test(sample.title?.value ?? '')) return undefined
      // A closing single mark after an s may be a possessive, an opening one before digits an omission.
      const words = placesIn(sample, /(?<![\p{L}\p{N}-])\p{L}{2,}[a-rt-z](?![\p{L}\p{N}-])/gu)
      if (words.length === 0) return undefined
      const { at, found } = random.pick(words)
      const mark = random.pick(['“', '(', '‘', '”', ')', '’'])
      return inTitle(sample, '“(‘'.includes(mark) ? at : at + found.length, 0, mark)
    },
  },
  {
    name: 'word of the title twice',
    rules: ['title-repeated-word'],
    // “that that” and “had had” may be right.
    mutate(sample, random) {
      const words = placesIn(sample, /(?<![\p{L}’'-])(?!that|had)\p{Ll}{2,}(?![\p{L}’'-])/gu)
      if (words.length === 0) return undefined
      const { at, found } = random.pick(words)
      return inTitle(sample, at, found.length, `${found} ${found}`)
    },
  },
  {
    name: 'markup in the title',
    rules: ['title-markup'],
    mutate(sample, random) {
      const words = placesIn(sample, /(?<= )\p{L}+ /gu)
      if (words.length === 0) return undefined
      const { at, found } = random.pick(words)
      const [open = '', close = open] = random.pick([
        ['<em>', '</em>'],
        ['<b>', '</b>'],
        ['**'],
        ['`'],
        ['&nbsp;', ''],
        ['<br>', ''],
        ['&amp; ', ''],
      ])
      return inTitle(sample, at, found.length, `${open}${found.trim()}${close} `, open.trim())
    },
  },
]
