import { slugify } from '../../packages/schema/dist/index.js'
import { put } from './edit.mjs'

/**
 * @typedef {import('./edit.mjs').Mutant} Mutant
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {import('./sample.mjs').Sample} Sample
 */

const HOSTS = [
  'www.health.govt.nz',
  'www.mbie.govt.nz',
  'www.education.govt.nz',
  'www.stats.govt.nz',
  'www.rnz.co.nz',
]
const WORDS = /(?<![\p{L}\p{N}’'-])\p{L}{3,}(?: \p{L}{3,}){1,3}(?![\p{L}\p{N}’'-])/gu

/**
 * A right address of the web.
 *
 * @param {Sample} sample
 * @param {Random} random
 */
export function address({ release }, random) {
  return `https://${random.pick(HOSTS)}/${slugify(release.title?.value ?? '') || 'news'}`
}

/**
 * A few words of a plain paragraph.
 *
 * @param {Sample} sample
 * @param {Random} random
 */
export function someWords({ paragraphs }, random) {
  if (paragraphs.length === 0) return undefined
  const paragraph = random.pick(paragraphs)
  const groups = [...paragraph.text.matchAll(WORDS)]
  if (groups.length === 0) return undefined
  const { 0: words, index } = random.pick(groups)
  const start = paragraph.start + index
  return { words, start, end: start + words.length }
}

/**
 * Turns a few words into a link; the token is its target, its text or all of it.
 *
 * @param {Sample} sample
 * @param {Random} random
 * @param {'target' | 'label' | 'link'} token
 * @param {string} target As it is written.
 * @param {string} [label] A text in place of the words.
 * @returns {Mutant | undefined}
 */
export function linkWords(sample, random, token, target, label) {
  const place = someWords(sample, random)
  if (!place) return undefined
  const text = label ?? place.words
  const link = `[${text}](${target})`
  const mutant = put(sample.text, place, link)
  const bare = target.replace(/^<|>$/g, '')
  const at =
    place.start +
    (token === 'label'
      ? 1
      : token === 'link'
        ? 0
        : link.length - 1 - target.length + target.indexOf(bare))
  const length = token === 'label' ? text.length : token === 'link' ? link.length : bare.length
  return { ...mutant, tokens: [{ start: at, end: at + length }] }
}
